package io.github.aipolicygraph.api.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may send to the endpoint over HTTP, and what comes back. */
@QuarkusTest
class GraphQLRouteTest {

    private static final String VON_DER_LEYEN = "{ person(id: \"ursula-von-der-leyen\") { name } }";
    private static final String NAME = "data.person.name";
    private static final String ANY_PERSON =
            "query Who($id: ID!) { person(id: $id) { name } } query Other { __typename }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "Application/JSON",
                "application/graphql-response+json",
                "application/json, application/json",
                "application/json,Application/JSON ; charset=\"UTF-8\", ,application/json;charset=utf-8",
                "*/*"
            })
    void readsJson(String contentType) {
        given().header("Content-Type", contentType)
                .body("{\"query\": \"{ person(id: \\\"ursula-von-der-leyen\\\") { name } }\", \"extensions\": {}}"
                        .getBytes())
                .post("/graphql")
                .then()
                .statusCode(200)
                .body(NAME, equalTo("Ursula von der Leyen"))
                .body("$", not(hasKey("errors")));
    }

    @Test
    void readsHeadersOnSeveralLines() {
        given().header("Content-Type", "application/json", "application/json; charset=utf-8")
                .header("Accept", "text/html", "application/json")
                .body("{\"query\": \"{ __typename }\"}".getBytes())
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/json; charset=UTF-8")
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void readsADocumentAlone() {
        given().header("Content-Type", "application/graphql")
                .body(VON_DER_LEYEN.getBytes())
                .post("/graphql")
                .then()
                .statusCode(200)
                .body(NAME, equalTo("Ursula von der Leyen"));
    }

    @Test
    void readsALink() {
        given().queryParam("query", ANY_PERSON)
                .queryParam("operationName", "Who")
                .queryParam("variables", "{\"id\": \"ursula-von-der-leyen\"}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body(NAME, equalTo("Ursula von der Leyen"));
    }

    @Test
    void decodesALinkOnce() {
        given().urlEncodingEnabled(false)
                .get("/graphql?query=%7B+person(id:%22%2541%2Bb%22)+%7B+name+%7D+wrong(id:%22%2541%2Bb%22)+%7D")
                .then()
                .statusCode(200)
                .body("errors[0].message", containsString("no field \"wrong\""));
    }

    @Test
    void keepsCommentsApartFromWhatFollows() {
        var document = "# who is she?\n" + VON_DER_LEYEN;

        given().queryParam("query", document).get("/graphql").then().body(NAME, notNullValue());
        given().header("Content-Type", "application/graphql")
                .body(document.getBytes())
                .post("/graphql")
                .then()
                .body(NAME, notNullValue());
        given().header("Content-Type", "application/json")
                .body("{\"query\": \"# who\n{ person(id: \\\"ursula-von-der-leyen\\\")\t{ name } }\"}".getBytes())
                .post("/graphql")
                .then()
                .body(NAME, notNullValue());
    }

    @Test
    void runsTheOperationThatIsNamed() {
        var request = new HashMap<String, Object>();
        request.put("query", ANY_PERSON);
        request.put("operationName", "Who");
        request.put("variables", Map.of("id", "ursula-von-der-leyen"));
        given().contentType("application/json")
                .body(request)
                .post("/graphql")
                .then()
                .body(NAME, equalTo("Ursula von der Leyen"));

        request.put("operationName", null);
        given().contentType("application/json")
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].message", startsWith("Must provide operation name"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/json                           | application/json
        application/graphql-response+json          | application/graphql-response+json
        application/graphql+json                   | application/graphql+json
        */*                                        | application/graphql-response+json
        text/html, application/xml;q=0.9, */*;q=.8 | application/graphql-response+json
        text/html, application/json                | application/json
        application/json, multipart/mixed, application/json | application/json
        application/json;q=0.5, application/graphql-response+json | application/graphql-response+json
        application/graphql-response+json;q=0, */* | application/json
        Application/JSON ; Q="0.3", text/html      | application/json
        application/json; charset=nope             | application/json
        """)
    void answersInTheTypeThatIsAccepted(String accepted, String type) {
        given().header("Accept", accepted)
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Type", type + "; charset=UTF-8");
    }

    @Test
    void leavesTheOtherRoadsOpen() {
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Query"));
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("GraphiQL"));
        given().options("/graphql").then().statusCode(200).header("Allow", "GET, HEAD, POST, OPTIONS");
    }
}
