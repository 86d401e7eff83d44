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
            return redraw(statements, all);
        });
    }

    static void redraw(Statements graph, Collection<String> claims) {
        if (!claims.isEmpty()) {
            redraw(graph, Map.of("claims", List.copyOf(claims)));
        }
    }

    private static boolean redraw(Statements graph, Map<String, Object> claims) {
        graph.run(CypherText.of("recording/drop-edges").text(), claims);
        graph.run(CypherText.of("recording/draw-edges").text(), claims);
        return true;
    }
}
