package io.github.aipolicygraph.api.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.json.JsonBytes;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question that was planned before is answered as the first time, and no other question is taken for it. */
@QuarkusTest
class PlansTest {

    private static final String TWO = """
            query One($id: ID!, $first: Int) {
              last: person(id: $id) { id positions(first: $first) { edges { node { id } } } }
              before: person(id: "yann-lecun") { id }
            }
            query Two($id: ID!) { person(id: $id) { name } }
            """;

    @Inject
    GraphQLEngine engine;

    @Test
    void answersAsTheFirstTime() {
        var first = answer("One", Map.of("id", "jd-vance"));

        assertThat(first).startsWith("{\"last\":{\"id\":\"jd-vance\"").contains("\"before\":{\"id\":\"yann-lecun\"}");
        assertThat(answer("One", Map.of("id", "jd-vance"))).isEqualTo(first);
    }

    @Test
    void keepsValuesAndOperationsApart() {
        assertThat(answer("One", Map.of("id", "jd-vance", "first", 0)))
                .contains("\"last\":{\"id\":\"jd-vance\",\"positions\":{\"edges\":[]}}");
        assertThat(answer("One", Map.of("id", "ursula-von-der-leyen", "first", 0)))
                .contains("ursula-von-der-leyen");
        assertThat(answer("Two", Map.of("id", "jd-vance"))).isEqualTo("{\"person\":{\"name\":\"JD Vance\"}}");
    }

    @Test
    void refusesAsTheFirstTime() {
        for (int time = 0; time < 2; time++) {
            var refused = engine.answer(TWO, "One", Map.of("id", "jd-vance", "first", -1))
                    .join();

            assertThat(refused.getErrors())
                    .extracting(Object::toString)
                    .anyMatch(error -> error.contains("first is -1"));
        }
    }

    private String answer(String operation, Map<String, Object> variables) {
        var answer = engine.answer(TWO, operation, variables).join();
        assertThat(answer.getErrors()).isEmpty();
        var json = new JsonBytes(64);
        json.value(answer.getData());
        return new String(json.copy(), UTF_8);
    }
}
