package io.github.aipolicygraph.domain.pledge.money;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter finds exactly what has conflicts: of all entities, whatever the time. */
@QuarkusTest
class HasConflictTest {

    private static final String PAGE = """
            { entities(first: 100, filter: {%s}%s%s) {
                edges { node { id conflicts { entity { id } } } } pageInfo { hasNextPage endCursor } } }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asOf: {valid: \"2026-11-28\"}",
                "asOf: {valid: \"2025-02-11\"}",
                "asOf: {stated: \"2025-02-11\"}",
                "asOf: {stated: \"2025-09-16\"}",
                "asOf: {recorded: \"2019-01-01T00:00:00Z\"}",
                "asOf: {valid: \"2025-06-30\", stated: \"2025-05-20\"}"
            })
    void holdsExactlyWhereConflictsIsNotEmpty(String asOf) {
        var inConflict = new TreeSet<String>();
        var withConflicts = new TreeSet<String>();
        for (var node : all("", asOf)) {
            if (!((List<?>) node.get("conflicts")).isEmpty()) {
                withConflicts.add(node.get("id").toString());
            }
        }
        all("hasConflict: true", asOf)
                .forEach(node -> inConflict.add(node.get("id").toString()));
        assertThat(inConflict).isEqualTo(withConflicts);
        assertThat(all("hasConflict: false", asOf))
                .hasSize(all("", asOf).size() - inConflict.size())
                .allMatch(node -> ((List<?>) node.get("conflicts")).isEmpty());
    }

    private static List<Map<String, Object>> all(String filter, String asOf) {
        var all = new ArrayList<Map<String, Object>>();
        var after = "";
        do {
            var page = given().contentType("application/json")
                    .body(Map.of("query", PAGE.formatted(filter, asOf.isEmpty() ? "" : ", " + asOf, after)))
                    .post("/graphql")
                    .jsonPath();
            assertThat(page.getList("errors")).isNull();
            all.addAll(page.getList("data.entities.edges.node"));
            after = page.getBoolean("data.entities.pageInfo.hasNextPage")
                    ? ", after: \"" + page.getString("data.entities.pageInfo.endCursor") + "\""
                    : null;
        } while (after != null);
        return all;
    }
}
