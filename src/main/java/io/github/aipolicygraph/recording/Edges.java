package io.github.aipolicygraph.recording;

import io.github.aipolicygraph.graph.Graph;
import io.github.aipolicygraph.graph.Graph.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relationships between entities: the shadow of the claims, drawn anew wherever a claim has changed. */
@ApplicationScoped
public class Edges {

    private final Graph graph;

    Edges(Graph graph) {
        this.graph = graph;
    }

    /** Drops all relationships between entities and draws them again from the claims. */
    public void rebuild() {
        graph.write(statements -> {
            var all = new HashMap<String, Object>();
            all.put("claims", null);
            statements.run(CypherText.of("recording/drop-edges").text(), all);
            statements.run(CypherText.of("recording/draw-edges").text(), all);
            return statements.run(CypherText.of("recording/derive-list-orders").text());
        });
    }

    static void drop(Statements graph, Collection<String> claims) {
        if (!claims.isEmpty()) {
            graph.run(CypherText.of("recording/drop-edges").text(), Map.of("claims", List.copyOf(claims)));
        }
    }

    static void draw(Statements graph, Collection<String> claims) {
        if (!claims.isEmpty()) {
            graph.run(CypherText.of("recording/draw-edges").text(), Map.of("claims", List.copyOf(claims)));
        }
    }
}
