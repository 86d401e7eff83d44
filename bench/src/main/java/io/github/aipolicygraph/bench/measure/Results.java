package io.github.aipolicygraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The files of a run: {@code raw.csv}, {@code memory.csv} and {@code notes.csv}, which the table is made from. */
final class Results {

    private final Path folder;
    private final String graph;
    private final Map<String, Path> processes = new HashMap<>();

    Results(Path folder, String graph) {
        this.folder = folder;
        this.graph = graph;
        start("raw.csv", Row.HEADER);
        start("memory.csv", "graph,subject,workload,connections,resident_mb,highest_mb");
        start("notes.csv", "graph,workload,connections,what,value");
    }

    String graph() {
        return graph;
    }

    /** Memory is read from the process of that number, which only Linux shows. */
    void watch(String subject, long process) {
        var status = Path.of("/proc", Long.toString(process), "status");
        if (Files.exists(status)) {
            processes.put(subject, status);
        }
    }

    void add(Row row) {
        append("raw.csv", row.line());
        System.out.printf(
                Locale.ROOT,
                "%-12s %-13s c=%-2d round %d  %10.1f/s  p50 %8.2f ms  p95 %8.2f ms%s%n",
                row.workload(),
                row.subject(),
                row.connections(),
                row.round(),
                row.tally().perSecond(),
                row.tally().millisOfShare(0.5),
                row.tally().millisOfShare(0.95),
                row.tally().failures() == 0
                        ? ""
                        : "  %d FAILED".formatted(row.tally().failures()));
    }

    void memory(String subject, String workload, int connections) {
        var status = processes.get(subject);
        if (status != null) {
            append(
                    "memory.csv",
                    String.join(
                            ",",
                            graph,
                            subject,
                            workload,
                            Integer.toString(connections),
                            megabytes(status, "VmRSS:"),
                            megabytes(status, "VmHWM:")));
        }
    }

    private static String megabytes(Path status, String line) {
        try (var lines = Files.lines(status)) {
            var kilobytes = lines.filter(text -> text.startsWith(line))
                    .map(text -> text.replaceAll("\\D", ""))
                    .findFirst()
                    .orElseThrow();
            return Long.toString(Long.parseLong(kilobytes) / 1024);
        } catch (IOException failure) {
            throw new UncheckedIOException("A subject has ended: " + status, failure);
        }
    }

    void note(String workload, int connections, String what, Object value) {
        append("notes.csv", "%s,%s,%d,%s,%s".formatted(graph, workload, connections, what, value));
    }

    private void start(String file, String header) {
        if (!Files.exists(folder.resolve(file))) {
            append(file, header);
        }
    }

    private void append(String file, String line) {
        try {
            Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
