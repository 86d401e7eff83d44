package io.github.aipolicygraph.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

class FieldQueryTest {

    private static final String POSTS = """
            // Posts.
            MATCH (this:Person {id: $id})
            MATCH (this)-[edge:HOLDS_POSITION]->(node:Institution)
            WHERE edge.retractedAt IS NULL
              AND edge.role = $role
            RETURN edge, node
            ORDER BY node.nameOrder DESC, edge.claim
            """;

    @Test
    void knowsWhatAFileTakesAndGives() {
        var query = FieldQuery.parse("Person/posts", POSTS);

        assertThat(query.takes()).containsExactly("role");
        assertThat(query.columns()).containsExactly("edge", "node");
        assertThat(query.order())
                .extracting(key -> key.key() + " " + key.descending())
                .containsExactly("node.nameOrder true", "edge.claim false");
        assertThat(query.endsInWhere()).isTrue();
    }

    @Test
    void renamesVariablesAndParametersAndNothingElse() {
        var query = FieldQuery.parse("Person/posts", POSTS);

        assertThat(query.pattern())
                .extracting(line -> line.render(name -> name + "7", name -> "$p0"))
                .containsExactly(
                        "MATCH (this7)-[edge7:HOLDS_POSITION]->(node7:Institution)",
                        "WHERE edge7.retractedAt IS NULL",
                        "AND edge7.role = $p0");
    }

    @Test
    void keepsMapKeysPropertiesAndTextsAsTheyAre() {
        var file = """
                MATCH (this:Entity {id: $id})
                RETURN {node: this.node, text: 'this, node'} AS node
                """;

        var returned = FieldQuery.parse("Entity/any", file).returns();

        assertThat(returned.render(name -> name + "1", name -> "$p0"))
                .startsWith("{node: this1.node, text: ")
                .endsWith("AS node1");
    }

    @Test
    void refusesAFileThatReturnsNothing() {
        assertThatThrownBy(() -> FieldQuery.parse("Person/none", "MATCH (this:Person {id: $id})"))
                .hasMessage("cypher/types/Person/none.cypher has no line that starts with RETURN.");
    }

    @Test
    void refusesASchemaThatPromisesWhatNoFileGives() {
        assertThatThrownBy(() -> CypherFiles.read(schema("""
                        type Query { person(id: ID!): Person }
                        type Person { id: ID!  nemesis: Person }
                        """)))
                .hasMessageContaining("Person.nemesis has no answer: add cypher/types/Person/nemesis.cypher");
    }

    private static GraphQLSchema schema(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }
}
