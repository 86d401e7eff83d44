package io.github.aipolicygraph.domain.relation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** A question over HTTP, and its answer without errors. */
final class Asked {

    private Asked() {}

    static JsonPath ask(String question) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).as(question).isNull();
        return answer;
    }
}
