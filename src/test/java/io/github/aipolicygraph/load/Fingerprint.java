package io.github.aipolicygraph.load;

import io.github.aipolicygraph.database.Graph;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The whole content of a graph as texts, so that two states can be compared to the last property. */
public final class Fingerprint {

    private static final String PROPERTIES = """
                   [key IN keys(n) | key + '=' + CASE
                     WHEN n[key] IS :: LIST<ANY> THEN reduce(all = '', item IN n[key] | all + '|' + item)
                     ELSE toString(n[key])
                   END] AS properties
            """;
    private static final String NODES = """
            MATCH (n)
            RETURN reduce(all = '', label IN labels(n) | all + ':' + label) AS label, n.id AS id,
            """ + PROPERTIES;
    private static final String RELATIONSHIPS = """
            MATCH (a)-[n]->(b)
            RETURN type(n) AS label, a.id + ' ' + b.id AS id,
            """ + PROPERTIES;

    private Fingerprint() {}

    public static List<String> of(Graph graph) {
        return graph.read(statements -> Stream.of(NODES, RELATIONSHIPS)
                .flatMap(query -> statements.run(query).stream())
                .map(row -> row.text("label") + " " + row.text("id") + " " + new TreeSet<>(row.texts("properties")))
                .sorted()
                .toList());
    }
}
