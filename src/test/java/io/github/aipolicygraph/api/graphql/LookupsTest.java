package io.github.aipolicygraph.api.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.json.JsonBytes;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Lookups that come at the same time are answered as each would be alone. */
@QuarkusTest
class LookupsTest {

    private static final List<String> IDS = List.of(
            "ursula-von-der-leyen", "jd-vance", "nobody", "european-commission", "yann-lecun", "investai", "nobody");

    private static final List<String> FIELDS = List.of(
            "__typename id ... on Entity { name }",
            "id ... on Person { name born } ... on Institution { name country }",
            "other: id",
            "id ... on Pledge { announcedOn note }");

    private static final List<String> TIMES =
            List.of("", "@stated=2025-02-12", "@stated=2019-01-01", "@recorded=2020-01-01T00:00:00Z");

    @Inject
    GraphQLEngine engine;

    @ParameterizedTest
    @FieldSource("FIELDS")
    void isAnsweredAsAlone(String selection) {
        var fields = TIMES.stream()
                .flatMap(time -> IDS.stream().map(id -> "node(id: \"%s%s\") { %s }".formatted(id, time, selection)))
                .toList();
        var alone =
                fields.stream().map(field -> answer("{ only: " + field + " }")).toList();
        var all = "{ %s }"
                .formatted(IntStream.range(0, fields.size())
                        .mapToObj(at -> "a%d: %s".formatted(at, fields.get(at)))
                        .collect(joining(" ")));
        var expected = IntStream.range(0, fields.size())
                .mapToObj(at -> alone.get(at)
                        .replaceFirst("^\\{\"only\":", "\"a" + at + "\":")
                        .replaceFirst("}$", ""))
                .collect(joining(",", "{", "}"));

        // The second time nothing has to be planned, so that all of them come while the first is under way.
        for (int time = 0; time < 2; time++) {
            assertThat(answer(all)).isEqualTo(expected);
        }
        assertThat(expected).contains("\"ursula-von-der-leyen\"").contains("null");
    }

    @Test
    void isAnsweredAsAloneByManyCallers() {
        var questions = IDS.stream().map(id -> Map.<String, Object>of("id", id)).toList();
        var document = "query($id: ID!) { node(id: $id) { __typename id ... on Entity { name } } }";
        var alone = questions.stream().map(values -> answer(document, values)).toList();

        var together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(at -> answer(document, questions.get(at % IDS.size())))
                .toList();

        assertThat(together)
                .isEqualTo(IntStream.range(0, 500)
                        .mapToObj(at -> alone.get(at % IDS.size()))
                        .toList());
    }

    private String answer(String document) {
        return answer(document, Map.of());
    }

    private String answer(String document, Map<String, Object> values) {
        var answer = engine.answer(document, null, values).join();
        assertThat(answer.getErrors()).isEmpty();
        var json = new JsonBytes(64);
        json.value(answer.getData());
        return new String(json.copy(), UTF_8);
    }
}
