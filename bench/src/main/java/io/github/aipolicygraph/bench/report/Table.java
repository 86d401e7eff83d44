package io.github.aipolicygraph.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code table.md} beside the lines of a run and prints it. Arguments: the folder of the run, that of the questions. */
public final class Table {

    private static final List<String> SUBJECTS = List.of("product", "peer", "naive", "bolt-blocking", "bolt-async");

    private final Run run;
    private final List<String> lines = new ArrayList<>();

    private Table(Run run) {
        this.run = run;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var run = new Run(folder);
        var table = new Table(run);
        var environment = folder.resolve("environment.md");
        if (Files.exists(environment)) {
            table.lines.addAll(Files.readAllLines(environment));
        }
        table.heading("Targets");
        table.lines.addAll(new Targets(run, Path.of(arguments[1])).lines());
        run.graphs().forEach(table::ratios);
        table.latencies();
        table.processorTimes();
        table.memory();
        table.failures();
        Files.write(folder.resolve("table.md"), table.lines);
        table.lines.forEach(System.out::println);
    }

    private void heading(String text) {
        lines.addAll(List.of("", "## " + text, ""));
    }

    private void ratios(String graph) {
        heading("Requests a second, graph " + graph);
        lines.add(
                "Ratios are medians over the rounds, with the least and the most; above 1 the product is faster. Targets are for the faster of the two.");
        lines.add("");
        lines.add(
                "| workload | connections | product, /s | of peer | of naive | of Bolt, threads | of Bolt, async | answer: values, bytes |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var cell : run.cells(graph)) {
            var whole = new Cell(graph, cell.workload(), "product", 0);
            lines.add("| %s | %d | %s | %s | %s | %s | %s | %s, %s |"
                    .formatted(
                            cell.workload(),
                            cell.connections(),
                            run.perSecond(cell).medianText("%.1f"),
                            run.ratio(cell, cell.of("peer")).text(),
                            run.ratio(cell, cell.of("naive")).text(),
                            run.ratio(cell, cell.of("bolt-blocking")).text(),
                            run.ratio(cell, cell.of("bolt-async")).text(),
                            run.note(whole, "values in the answer"),
                            run.note(whole, "bytes of the product's answer")));
        }
    }

    private void latencies() {
        heading("Latency, ms");
        lines.add(
                "| graph | workload | connections | product p50, p95 | peer p50, p95 | naive p50, p95 | Bolt p50, p95 |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        for (var graph : run.graphs()) {
            for (var cell : run.cells(graph)) {
                lines.add("| %s | %s | %d | %s | %s | %s | %s |"
                        .formatted(
                                graph,
                                cell.workload(),
                                cell.connections(),
                                latency(cell),
                                latency(cell.of("peer")),
                                latency(cell.of("naive")),
                                latency(run.limit(cell))));
            }
        }
    }

    private String latency(Cell cell) {
        var p50 = run.p50(cell);
        return p50.isEmpty()
                ? ""
                : p50.medianText("%.2f") + ", " + run.p95(cell).medianText("%.2f");
    }

    /** An answer that failed is not counted above; that it did is told here. */
    private void failures() {
        var failed = run.failures();
        if (!failed.isEmpty()) {
            heading("Answers that failed");
            failed.forEach((what, count) -> lines.add("- %s: %d".formatted(what, count)));
        }
    }

    private void processorTimes() {
        heading("Processor time of an answer, ms");
        lines.add("Medians over the rounds. It depends less than requests a second on what else the machine does.");
        lines.add("");
        lines.add("| graph | workload | connections | asked | database | asked itself | client |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        for (var graph : run.graphs()) {
            for (var cell : run.cells(graph)) {
                SUBJECTS.stream()
                        .map(cell::of)
                        .filter(asked -> !run.processorTime(asked, "client").isEmpty())
                        .forEach(asked -> lines.add("| %s | %s | %d | %s | %s | %s | %s |"
                                .formatted(
                                        graph,
                                        cell.workload(),
                                        cell.connections(),
                                        asked.subject(),
                                        run.processorTime(asked, "database").medianText("%.2f"),
                                        run.processorTime(asked, "subject").medianText("%.2f"),
                                        run.processorTime(asked, "client").medianText("%.2f"))));
            }
        }
    }

    private void memory() {
        heading("Resident memory under the load, MB");
        lines.add("| subject | highest |");
        lines.add("| --- | --- |");
        var highest = new TreeMap<String, Integer>();
        run.lines("memory.csv")
                .map(line -> line.split(","))
                .forEach(part -> highest.merge(part[1], Integer.valueOf(part[5]), Math::max));
        for (Map.Entry<String, Integer> entry : highest.entrySet()) {
            lines.add("| %s | %d |".formatted(entry.getKey(), entry.getValue()));
        }
    }
}
