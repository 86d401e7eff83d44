package io.github.aipolicygraph.ask.ledger.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** A question over HTTP, and what came back. */
final class Asked {

    private Asked() {}

    /** With an answer without errors. */
    static ValidatableResponse ask(String question) {
        return send(question).body("errors", nullValue());
    }

    static ValidatableResponse send(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
