package io.github.aipolicygraph.bench.report;

/** A line of {@code raw.csv}: how one subject did in one slice of time. */
record Slice(
        String graph,
        String workload,
        String subject,
        int connections,
        int round,
        double perSecond,
        double p50,
        double p95,
        int failures) {

    static Slice of(String line) {
        var part = line.split(",");
        return new Slice(
                part[0],
                part[1],
                part[2],
                Integer.parseInt(part[3]),
                Integer.parseInt(part[4]),
                Double.parseDouble(part[6]),
                Double.parseDouble(part[7]),
                Double.parseDouble(part[8]),
                Integer.parseInt(part[9]));
    }

    boolean isOf(Cell cell) {
        return graph.equals(cell.graph())
                && workload.equals(cell.workload())
                && subject.equals(cell.subject())
                && connections == cell.connections();
    }
}
