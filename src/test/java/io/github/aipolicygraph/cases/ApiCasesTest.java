package io.github.aipolicygraph.cases;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code cases}: the answer to {@code query.graphql} is {@code expected.json}.
 *
 * <p>{@code -Dcases.accept=true} writes the answers down instead; read the difference before you commit it.
 */
@QuarkusTest
class ApiCasesTest {

    private static final Path CASES = Path.of("cases");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static List<String> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers(String name) throws IOException {
        var folder = CASES.resolve(name);
        var request = new HashMap<String, Object>(Map.of("query", Files.readString(folder.resolve("query.graphql"))));
        if (Files.exists(folder.resolve("variables.json"))) {
            request.put(
                    "variables", JSON.readTree(folder.resolve("variables.json").toFile()));
        }
        var answer = given().contentType("application/json")
                .body(JSON.writeValueAsString(request))
                .post("/graphql")
                .body()
                .asString();
        // A busy machine may run out of time: no failure is ever taken for an answer.
        assertThat(JSON.readTree(answer).has("errors")).as(answer).isFalse();
        var expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("cases.accept")) {
            Files.writeString(expected, pretty(answer), UTF_8);
        }
        assertThat(pretty(answer)).isEqualTo(pretty(Files.readString(expected, UTF_8)));
    }

    private static String pretty(String json) throws IOException {
        return JSON.writeValueAsString(JSON.readTree(json)) + "\n";
    }
}
