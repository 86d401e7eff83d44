package io.github.aipolicygraph.bench.report;

/** All rounds of one subject on one workload over so many connections. */
record Cell(String graph, String workload, String subject, int connections) {

    Cell of(String other) {
        return new Cell(graph, workload, other, connections);
    }

    Cell on(String otherWorkload) {
        return new Cell(graph, otherWorkload, subject, connections);
    }

    Cell in(String otherGraph) {
        return new Cell(otherGraph, workload, subject, connections);
    }
}
