package io.github.aipolicygraph.bench.measure;

import java.util.List;

/**
 * Measures the subjects that run already, in turn on all graphs. Options: {@code graphs}, {@code questions}, {@code results},
 * {@code workloads}, {@code connections}, {@code rounds}, {@code seconds}, {@code warm-up},
 * {@code first-warm-up}, and of each graph, its name and a dot in front: {@code bolt}, {@code caches}, {@code product},
 * {@code peer}, {@code naive} (addresses), {@code <name>-process}.
 */
public final class Measure {

    private final Options options;
    private final List<MeasuredGraph> graphs;

    private Measure(Options options) {
        this.options = options;
        graphs = options.list("graphs").stream()
                .map(graph -> new MeasuredGraph(options.of(graph)))
                .toList();
    }

    public static void main(String[] arguments) {
        var measure = new Measure(Options.of(arguments));
        try {
            measure.run();
        } finally {
            measure.graphs.forEach(MeasuredGraph::close);
        }
    }

    private void run() {
        var wanted = options.list("workloads");
        var rounds = new Rounds(options);
        for (var workload : Workload.of(options.path("questions"), wanted)) {
            var turns = graphs.stream()
                    .flatMap(graph -> graph.turns(workload).stream())
                    .toList();
            options.list("connections").forEach(connections -> rounds.run(turns, Integer.parseInt(connections)));
        }
        if (wanted.isEmpty() || wanted.contains(NewShapes.WORKLOAD)) {
            graphs.forEach(graph -> graph.newShapes().ifPresent(NewShapes::run));
        }
        if (wanted.isEmpty() || wanted.contains("mix")) {
            graphs.forEach(graph -> graph.mix().ifPresent(Mix::run));
        }
    }
}
