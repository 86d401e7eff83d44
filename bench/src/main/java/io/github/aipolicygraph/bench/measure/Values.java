package io.github.aipolicygraph.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aipolicygraph.bench.subject.Answer;
import io.github.aipolicygraph.bench.subject.BoltSubject;
import io.github.aipolicygraph.bench.subject.HttpSubject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that a question is asked with in turn. They come from {@code values.cypher}; where pages do not start at the
 * beginning, the product is read up to where they start first, because only it can make its cursors.
 */
final class Values {

    private static final int PAGE = 100;

    private final HttpSubject product;
    private final BoltSubject database;

    Values(HttpSubject product, BoltSubject database) {
        this.product = product;
        this.database = database;
    }

    List<Map<String, Object>> of(Workload workload) {
        var statement = workload.question().text("values.cypher");
        if (statement.isEmpty()) {
            return List.of(Map.of());
        }
        var walk = workload.description().path("walk");
        if (walk.isMissingNode()) {
            return database.rows(statement.get(), Map.of());
        }
        var cursors = cursors(walk);
        return database.rows(statement.get(), Map.of("ids", List.copyOf(cursors.keySet()))).stream()
                .map(row -> with(row, "after", cursors.get(row.get("walked").toString())))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> row, String name, Object value) {
        var more = new HashMap<>(row);
        more.put(name, value);
        return more;
    }

    /** By id of the entry, the cursor of each so-manieth. */
    private Map<String, String> cursors(JsonNode walk) {
        var arguments = walk.path("arguments").asText("");
        var text =
                "query Walk($after: String) { list: %s(first: %d, after: $after %s) { edges { cursor node { id } } } }"
                        .formatted(walk.get("field").asText(), PAGE, arguments);
        var every = walk.get("every").asInt();
        var cursors = new HashMap<String, String>();
        var entries = new ArrayList<JsonNode>();
        while (entries.size() < walk.get("entries").asInt()) {
            var page = page(text, entries);
            if (page.isEmpty()) {
                break;
            }
            page.forEach(entries::add);
        }
        for (int at = every - 1; at < entries.size(); at += every) {
            cursors.put(
                    entries.get(at).at("/node/id").asText(),
                    entries.get(at).get("cursor").asText());
        }
        return cursors;
    }

    private JsonNode page(String text, List<JsonNode> before) {
        var variables = new HashMap<String, Object>();
        if (!before.isEmpty()) {
            variables.put("after", before.get(before.size() - 1).get("cursor").asText());
        }
        return Answer.answered(product.body(product.request(text, variables))).at("/list/edges");
    }
}
