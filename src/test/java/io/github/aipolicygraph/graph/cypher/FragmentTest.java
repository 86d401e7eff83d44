package io.github.aipolicygraph.graph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

class FragmentTest {

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
        var fragment = Fragment.parse("Person/posts", POSTS);

        assertThat(fragment.takes()).containsExactly("role");
        assertThat(fragment.columns()).containsExactly("edge", "node");
        assertThat(fragment.order())
                .extracting(key -> key.key() + " " + key.descending())
                .containsExactly("node.nameOrder true", "edge.claim false");
        assertThat(fragment.endsInWhere()).isTrue();
    }

    @Test
    void renamesVariablesAndParametersAndNothingElse() {
        var fragment = Fragment.parse("Person/posts", POSTS);

        assertThat(fragment.pattern())
                .extracting(line -> line.under(name -> name + "7", name -> "$p0"))
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

        var returned = Fragment.parse("Entity/any", file).returns();

        assertThat(returned.under(name -> name + "1", name -> "$p0"))
                .startsWith("{node: this1.node, text: ")
                .endsWith("AS node1");
    }

    @Test
    void refusesAFileThatReturnsNothing() {
        assertThatThrownBy(() -> Fragment.parse("Person/none", "MATCH (this:Person {id: $id})"))
                .hasMessage("cypher/Person/none.cypher has no line that starts with RETURN.");
    }

    @Test
    void refusesASchemaThatPromisesWhatNoFileGives() {
        assertThatThrownBy(() -> CypherFiles.read(schema("""
                        type Query { person(id: ID!): Person }
                        type Person { id: ID!  nemesis: Person }
                        """)))
                .hasMessageContaining("Person.nemesis has no answer: add cypher/Person/nemesis.cypher");
    }

    private static GraphQLSchema schema(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }
}
