package io.github.aipolicygraph.ask.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** What a search over HTTP answers. */
record Found(JsonPath answer) {

    private static final String QUESTION = """
            query($text: String!, $types: [SearchType!], $first: Int, $after: String, $prefix: Boolean) {
              search(text: $text, types: $types, first: $first, after: $after, prefix: $prefix) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges {
                  cursor score missing
                  snippets { field text }
                  node {
                    __typename id
                    ... on Person { name positions { edges { node { name } } } }
                    ... on StatementClaim { speaker { id } }
                  }
                }
              }
            }
            """;

    static Found by(String typed) {
        var found = asking(Map.of("text", typed));
        assertThat(found.answer().getList("errors")).as(typed).isNull();
        return found;
    }

    static Found asking(Map<String, Object> variables) {
        return new Found(given().contentType("application/json")
                .body(Map.of("query", QUESTION, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    List<String> ids() {
        return list("edges.node.id");
    }

    List<String> types() {
        return list("edges.node.__typename");
    }

    <T> List<T> list(String path) {
        return answer.getList("data.search." + path);
    }

    String text(String path) {
        return answer.getString("data.search." + path);
    }

    int total() {
        return answer.getInt("data.search.totalCount");
    }

    boolean goesOn() {
        return answer.getBoolean("data.search.pageInfo.hasNextPage");
    }
}
