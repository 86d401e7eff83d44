package io.github.aipolicygraph.recording;

import io.github.aipolicygraph.graph.Graph;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The whole content of a graph as texts, so that two states can be compared to the last property. */
final class Fingerprint {

    private static final String NODES = """
            MATCH (n)
            RETURN reduce(all = '', l IN labels(n) | all + ':' + l) AS label, n.id AS id,
                   [key IN keys(n) | key + '=' + toString(CASE WHEN n[key] IS :: LIST<ANY> THEN size(n[key]) ELSE n[key] END)
                     + CASE WHEN n[key] IS :: LIST<ANY> THEN reduce(all = '', v IN n[key] | all + '|' + v) ELSE '' END] AS properties
            """;
    private static final String RELATIONSHIPS = """
            MATCH (a)-[n]->(b)
            RETURN type(n) AS label, a.id + ' ' + b.id AS id,
                   [key IN keys(n) | key + '=' + toString(CASE WHEN n[key] IS :: LIST<ANY> THEN size(n[key]) ELSE n[key] END)
                     + CASE WHEN n[key] IS :: LIST<ANY> THEN reduce(all = '', v IN n[key] | all + '|' + v) ELSE '' END] AS properties
            """;

    private Fingerprint() {}

    static List<String> of(Graph graph) {
        return graph.read(statements -> Stream.of(NODES, RELATIONSHIPS)
                .flatMap(query -> statements.run(query).stream())
                .map(row -> row.text("label") + " " + row.text("id") + " " + new TreeSet<>(row.texts("properties")))
                .sorted()
                .toList());
    }
}
