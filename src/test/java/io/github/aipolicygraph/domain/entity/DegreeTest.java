package io.github.aipolicygraph.domain.entity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many links an entity has is said of now, whatever time is asked about. */
@QuarkusTest
class DegreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"valid: \"2100-01-01\"", "stated: \"2100-01-01\"", "recorded: \"2100-01-01T00:00:00Z\""})
    void isThatOfNow(String time) {
        var now = ask("{ entity(id: \"yann-lecun\") { degree } }").getInt("data.entity.degree");
        var then = ask("""
                { entity(id: "yann-lecun", asOf: {%s}) { id degree }
                  pledge(id: "investai-200bn", asOf: {%1$s}) { ledger { counted { pledge { degree } } } } }
                """.formatted(time));

        assertThat(now).isPositive().isEqualTo(then.getInt("data.entity.degree"));
        assertThat(then.<Integer>getList("data.pledge.ledger.counted.pledge.degree"))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(ask("{ node(id: \"%s\") { ... on Person { degree } } }".formatted(then.getString("data.entity.id")))
                        .getInt("data.node.degree"))
                .isEqualTo(now);
    }

    private static JsonPath ask(String question) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }
}
