package io.github.aipolicygraph.api.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint does not answer, and how it says so. */
@QuarkusTest
class RefusedRequestsTest {

    @Test
    void cannotAnswerInAnyOtherType() {
        given().header("Accept", "text/html")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(406)
                .body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json, text/plain",
                "application/json; charset=utf-8, application/json; charset=utf-16"
            })
    void refusesContentOfSeveralTypes(String contentType) {
        given().header("Content-Type", contentType)
                .body("{\"query\":\"{ __typename }\"}".getBytes())
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].extensions.code", equalTo("CONTENT_TYPE"))
                .body("errors[0].message", startsWith("The request names more than one Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "application/xml"})
    void refusesOtherContent(String contentType) {
        given().header("Content-Type", contentType)
                .body("{\"query\":\"{ __typename }\"}".getBytes())
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].message", startsWith("Send the question as application/json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"query": "{ __typename }"                               | no well-formed JSON: see line 1
        {"query": "{ __typename }"} {}                           | must end with its JSON object
        {"query": "{ __typename }", "query": "{ __typename }"}   | no well-formed JSON
        [{"query": "{ __typename }"}]                            | must be one JSON object
        {"query": 7}                                             | "query" in the request must be a text
        {"query": "{ __typename }", "variables": "none"}         | "variables" in the request must be an object
        {"query": "{ __typename }", "operationName": ["A"]}      | "operationName" in the request must be a text
        {"variables": {}}                                        | has no "query"
        {"query": "  "}                                          | has no "query"
        """)
    void saysWhatIsWrongWithARequest(String body, String sentence) {
        post(body, 400).body("errors[0].message", containsString(sentence));
    }

    @Test
    void saysThatABodyIsNoText() {
        var cutShort = Arrays.copyOf("{\"query\"".getBytes(Charset.forName("UTF-32LE")), 40);
        Arrays.fill(cutShort, 36, 40, (byte) 0xFF);
        given().header("Content-Type", "application/json")
                .body(cutShort)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString("no text in UTF-8"));
    }

    @Test
    void saysThatNothingWasAsked() {
        post("", 400).body("errors[0].message", containsString("has no body"));
        given().get("/graphql").then().statusCode(400).body("errors[0].message", containsString("has no \"query\""));
    }

    @Test
    void boundsWhatItReads() {
        post("{\"query\": \"{ __typename } #" + "x".repeat(300_000) + "\"}", 413)
                .body("errors[0].message", containsString("at most 262144 bytes"));
        post("{\"query\": \"{ __typename } #" + "x".repeat(200_000) + "\"}", 200)
                .body("data.__typename", notNullValue());
    }

    @Test
    void tellsErrorsInTheFormOfGraphql() {
        post("{\"query\": \"{ person(id: 1) { nam } }\"}", 200)
                .body("errors[0].locations[0]", equalTo(Map.of("line", 1, "column", 19)))
                .body("errors[0].extensions.classification", equalTo("ValidationError"))
                .body("$", not(hasKey("data")));
        post("{\"query\": \"{ people(first: 101) { totalCount } }\"}", 200)
                .body("errors[0].path", equalTo(List.of("people")))
                .body("errors[0].extensions.code", equalTo("PAGE_SIZE"))
                .body("data.people", nullValue())
                .body("data", hasKey("people"));
        post("{\"query\": \"{ person(\"}", 200)
                .body("errors[0].message", startsWith("Invalid syntax"))
                .body("errors[0].locations[0].line", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { person(id: 1) { nam } }                           | BAD_QUERY | Person has no field "nam"; it has
        { people(filter: {height: 3}) { totalCount } }      | BAD_QUERY | PersonFilter has no field "height"; it has
        { people(firstt: 3) { totalCount } }                | BAD_QUERY | Unknown field argument 'firstt'
        { people(first: 4294967297) { totalCount } }        | BAD_QUERY | argument 'first' is not a valid 'Int'
        { events(filter: {during: {from: 2025}}) { id } }    | BAD_QUERY | Write it as a text, in double quotes.
        { event(id: "x", asOf: {valid: 20250211}) { id } }  | BAD_QUERY | Write it as a text, in double quotes.
        { people(filter: NAME) { totalCount } }             | BAD_QUERY | write its fields in braces
        { dataset { claims ... @defer { pledges } } }       | BAD_QUERY | There is no directive @defer here.
        { people(orderBy: NAM_ASC) { totalCount } }         | BAD_VALUE | There is no PersonOrder "NAM_ASC"; there are
        { people(                                           | BAD_QUERY | Invalid syntax
        { node(id: "\\u{FFFFFFFFFFFFFFFF}") { id } }         | BAD_QUERY | an escaped character that does not exist
        { node(id: "\\uD800") { id } }                       | BAD_QUERY | Invalid unicode
        query A { __typename } mutation B { x }             | BAD_QUERY | The 'Mutation' operation
        """)
    void saysInPlainWordsWhatIsWrongWithAQuestion(String question, String code, String sentence) {
        given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .then()
                .body("errors[0].message", containsString(sentence))
                .body("errors[0].message", not(containsString("Validation error")))
                .body("errors[0].message", not(containsString("Value{")))
                .body("errors[0].extensions.code", equalTo(code))
                .body("$", not(hasKey("data")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4294967297        | integer range
        {"height": 3}     | PersonFilter has no field "height"; it has
        """)
    void saysInPlainWordsWhatIsWrongWithAVariable(String value, String sentence) {
        var question = value.startsWith("{")
                ? "query($v: PersonFilter) { people(filter: $v) { totalCount } }"
                : "query($v: Int) { people(first: $v) { totalCount } }";
        post("{\"query\": \"%s\", \"variables\": {\"v\": %s}}".formatted(question, value), 200)
                .body("errors[0].message", containsString(sentence))
                .body("errors[0].extensions.code", equalTo("BAD_QUERY"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        query($v: Date) { timeline(from: $v) { totalCount } }         | 2025
        query($v: EventFilter) { events(filter: $v) { totalCount } }  | {"during": {"from": 2025}}
        """)
    void asksForADateAsAText(String question, String value) {
        post("{\"query\": \"%s\", \"variables\": {\"v\": %s}}".formatted(question, value), 200)
                .body("errors[0].message", containsString("Write it as a text, in double quotes."))
                .body("errors[0].message", not(containsString("SRGQL")));
    }

    private static ValidatableResponse post(String body, int status) {
        return given().header("Content-Type", "application/json")
                .body(body.getBytes())
                .post("/graphql")
                .then()
                .statusCode(status);
    }
}
