package io.github.aipolicygraph.load;

import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Loading, and whether all was loaded, for tests of other packages. */
public final class WholeFacts {

    private static final String COUNTS = """
            MATCH (n)
            WHERE n.retractedAt IS NULL
            UNWIND labels(n) AS sort
            RETURN sort, count(*) AS number
            UNION ALL
            MATCH ()-[e:SUPPORTED_BY|DISPUTED_BY]->()
            WHERE e.retractedAt IS NULL
            RETURN 'evidence' AS sort, count(*) AS number
            """;

    private WholeFacts() {}

    public static LoadFacts into(Graph graph) {
        return new LoadFacts(graph);
    }

    /** What in the graph is not as the files say. */
    public static List<String> faults(Graph graph, FactBase files) {
        var faults = new ArrayList<String>();
        new Rules(graph).violations().forEach(violation -> faults.add(violation.toString()));
        var found = counts(graph);
        expected(files).forEach((sort, number) -> {
            if (!number.equals(found.getOrDefault(sort, 0L))) {
                faults.add(
                        "%s: %d in the files, %d in the graph".formatted(sort, number, found.getOrDefault(sort, 0L)));
            }
        });
        return faults;
    }

    private static Map<String, Long> expected(FactBase files) {
        var expected = new TreeMap<String, Long>(Map.of(
                "Source", (long) files.sources().size(),
                "Claim", (long) files.claims().size(),
                "ExchangeRate", (long) files.rates().size(),
                "evidence", files.evidence(),
                "Dataset", 1L));
        for (var type : EntityLabels.values()) {
            expected.put(type.label(), files.count(type));
        }
        return expected;
    }

    private static Map<String, Long> counts(Graph graph) {
        var counts = new TreeMap<String, Long>();
        graph.read(statements -> statements.run(COUNTS))
                .forEach(row -> counts.put(row.text("sort"), row.number("number")));
        return counts;
    }
}
