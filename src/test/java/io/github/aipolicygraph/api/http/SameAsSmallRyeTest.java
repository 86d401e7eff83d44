package io.github.aipolicygraph.api.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint gives what SmallRye's own would give, which tools and clients know: fields, their order, errors but for their words. */
@QuarkusTest
class SameAsSmallRyeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ExecutionService smallRye;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ person(id: \"yann-lecun\") { __typename id name positions { totalCount edges { role node { name } } } } }",
                "{ a: __typename nobody: person(id: \"nobody\") { name } dataset { version } b: __typename }",
                "{ pledges(first: 5) { edges { cursor node { name money { edges { node { min max currency } } } } } } }",
                "{ node(id: \"sommet-ia-2025\") { ... on Event { name start } ... on Person { name } } }",
                "{ __schema { queryType { name } types { name kind fields { name } } } }",
                "{ people(first: 1000) { totalCount } dataset { version } }",
                "{ claims(after: \"edited\") { totalCount } }",
                "{ person { nam } institution(id: 1, of: 2) { name { none } } }",
                "{ person(id: \"x\") { ...none } } fragment other on Person { id }",
                "query A { __typename } query B { __typename }",
                "mutation { __typename }"
            })
    void answersAlike(String document) throws IOException {
        compare(JSON.createObjectNode().put("query", document).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "1.5", "\"2\"", "true", "null", "-1", "2147483648", "1e30", "[2]", "{}"})
    void readsVariablesAlike(String first) throws IOException {
        compare(
                "{\"query\": \"query($first: Int) { people(first: $first) { edges { node { id } } } }\", \"variables\": {\"first\": %s}}"
                        .formatted(first));
    }

    private void compare(String request) throws IOException {
        var ours = given().header("Content-Type", "application/json")
                .body(request.getBytes())
                .post("/graphql")
                .body()
                .asString();
        assertThat(withoutWordsOfErrors(ours)).isEqualTo(withoutWordsOfErrors(theirs(request)));
    }

    /** Of a question that cannot be asked SmallRye says so in the engine's words, and without a code. */
    private static String withoutWordsOfErrors(String answer) throws IOException {
        var tree = JSON.readTree(answer);
        for (var error : tree.path("errors")) {
            if (error.path("extensions")
                    .path("classification")
                    .asText()
                    .matches("ValidationError|InvalidSyntax|OperationNotSupported")) {
                assertThat(error.path("message").asText()).isNotBlank();
                ((ObjectNode) error).remove("message");
                ((ObjectNode) error.path("extensions")).remove("code");
            }
        }
        return tree.toString();
    }

    private String theirs(String request) {
        var answer = new CompletableFuture<String>();
        try (var reader = Json.createReader(new StringReader(request))) {
            smallRye.executeSync(reader.readObject(), new ExecutionResponseWriter() {
                @Override
                public void write(ExecutionResponse response) {
                    answer.complete(response.getExecutionResultAsString());
                }

                @Override
                public void fail(Throwable failure) {
                    answer.completeExceptionally(failure);
                }
            });
        }
        return answer.join();
    }
}
