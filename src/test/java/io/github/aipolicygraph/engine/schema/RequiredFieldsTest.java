package io.github.aipolicygraph.engine.schema;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema says is always there is there, for every single thing in the fact base. */
@QuarkusTest
class RequiredFieldsTest {

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource({
        "people, Person",
        "institutions, Institution",
        "events, Event",
        "pledges, Pledge",
        "sources, Source",
        "claims, Claim",
        "statements, StatementClaim",
        "timeline, TimelineEntry"
    })
    void areThere(String list, String type) {
        var fields = schema.getType(type) instanceof GraphQLInterfaceType several
                ? schema.getImplementations(several).stream()
                        .map(one -> "... on %s { %s }".formatted(one.getName(), required(one)))
                        .collect(joining(" "))
                : required(schema.getObjectType(type));
        String cursor = null;
        do {
            var after = cursor == null ? "" : ", after: \"" + cursor + "\"";
            var answer = given().contentType("application/json")
                    .body(Map.of(
                            "query",
                            "{ %s(first: 100%s) { edges { node { %s } } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(list, after, fields)))
                    .post("/graphql")
                    .jsonPath();
            assertThat(answer.getList("errors")).isNull();
            var goesOn = answer.getBoolean("data." + list + ".pageInfo.hasNextPage");
            cursor = goesOn ? answer.getString("data." + list + ".pageInfo.endCursor") : null;
        } while (cursor != null);
    }

    private String required(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull)
                .map(this::asked)
                .collect(joining(" "));
    }

    private String asked(GraphQLFieldDefinition field) {
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (field.getArguments().stream().map(GraphQLArgument::getName).anyMatch("first"::equals)) {
            return field.getName() + "(first: 1) { totalCount edges { cursor } }";
        }
        return type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType
                ? field.getName() + " { __typename }"
                : field.getName();
    }
}
