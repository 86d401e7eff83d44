package io.github.aipolicygraph.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A field without a file is a property of its name: one that no node, link or computed row has is a slip of the pen. */
@QuarkusTest
class PropertiesTest {

    /** What a page adds, what a computed row gives, and what no source of the facts gives yet. */
    private static final Set<String> ELSEWHERE = Set.of(
            "cursor",
            "totalCount",
            "listed",
            "units",
            "hasNextPage",
            "hasPreviousPage",
            "startCursor",
            "endCursor",
            "about",
            "score",
            "at",
            "side",
            "low",
            "high",
            "spread",
            "retractedAt",
            "slug");

    /** Types whose objects are made in Java, with all of their fields. */
    private static final Set<String> MADE =
            Set.of("Ledger", "LedgerLine", "LedgerShare", "MoneyRange", "Rate", "DateSpan");

    @Inject
    GraphQLSchema schema;

    @Inject
    Driver driver;

    @Test
    void areInTheGraph() {
        var catalog = CypherFiles.read(schema);
        var fields = schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .filter(type -> !MADE.contains(type.getName()))
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                        .filter(field -> catalog.find(type, field.getName()).isEmpty())
                        .map(field -> field.getName()))
                .filter(property -> !ELSEWHERE.contains(property))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fields).isNotEmpty();
        assertThat(known()).containsAll(fields);
    }

    private static boolean isLeaf(Object type) {
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }

    private Set<String> known() {
        try (var session = driver.session()) {
            return Set.copyOf(session.run("""
                            MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key
                            UNION
                            MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key
                            """).list(row -> row.get("key").asString()));
        }
    }
}
