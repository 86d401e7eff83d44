package io.github.aipolicygraph.load.derive;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.Graph.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derives the relationships between entities from the claims, and redraws them wherever a claim has changed. */
@ApplicationScoped
public class DerivedEdges {

    private final Graph graph;

    public DerivedEdges(Graph graph) {
        this.graph = graph;
    }

    /** Drops all relationships between entities and derives them again from the claims. */
    public void rebuild() {
        graph.write(statements -> {
            var all = new HashMap<String, Object>();
            all.put("claims", null);
            statements.run(CypherFile.of("derive/drop-edges").text(), all);
            statements.run(CypherFile.of("derive/draw-edges").text(), all);
            return statements.run(CypherFile.of("derive/list-orders").text());
        });
    }

    public static void drop(Statements graph, Collection<String> claims) {
        if (!claims.isEmpty()) {
            graph.run(CypherFile.of("derive/drop-edges").text(), Map.of("claims", List.copyOf(claims)));
        }
    }

    public static void draw(Statements graph, Collection<String> claims) {
        if (!claims.isEmpty()) {
            graph.run(CypherFile.of("derive/draw-edges").text(), Map.of("claims", List.copyOf(claims)));
        }
    }
}
