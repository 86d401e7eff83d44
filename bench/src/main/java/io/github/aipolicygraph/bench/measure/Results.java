package io.github.aipolicygraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of a run: {@code raw.csv}, {@code memory.csv}, {@code processor.csv} and {@code notes.csv}, which the table is made from. */
final class Results {

    static final String DATABASE = "database";
    static final String CLIENT = "client";

    private final Path folder;
    private final String graph;
    private final Map<String, Watched> processes = new HashMap<>();

    Results(Path folder, String graph) {
        this.folder = folder;
        this.graph = graph;
        start("raw.csv", Row.HEADER);
        start("memory.csv", "graph,subject,workload,connections,resident_mb,highest_mb");
        start("processor.csv", "graph,workload,subject,connections,round,process,ms_per_answer");
        start("notes.csv", "graph,workload,connections,what,value");
    }

    String graph() {
        return graph;
    }

    /** Memory and processor time are read from the process of that number, which only Linux shows. */
    void watch(String subject, long process) {
        if (Files.exists(Path.of("/proc", Long.toString(process), "status"))) {
            processes.put(subject, Watched.of(process));
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
        var process = processes.get(subject);
        if (process != null) {
            append(
                    "memory.csv",
                    "%s,%s,%s,%d,%d,%d"
                            .formatted(
                                    graph,
                                    subject,
                                    workload,
                                    connections,
                                    process.residentMegabytes(),
                                    process.highestMegabytes()));
        }
    }

    /** What each process has taken of the processors so far. */
    Map<String, Duration> processorTimes() {
        var times = new TreeMap<String, Duration>();
        processes.forEach((name, process) -> times.put(name, process.processorTime()));
        return times;
    }

    /** What an answer took of the database, the client and the subject that gave it. */
    void processorTimes(Row row, Map<String, Duration> before) {
        int answers = row.tally().nanos().length;
        processorTimes().forEach((name, now) -> {
            if (answers > 0 && (name.equals(row.subject()) || name.equals(DATABASE) || name.equals(CLIENT))) {
                var millis = now.minus(before.get(name)).toNanos() / 1e6 / answers;
                append(
                        "processor.csv",
                        String.format(
                                Locale.ROOT,
                                "%s,%s,%s,%d,%d,%s,%.4f",
                                graph,
                                row.workload(),
                                row.subject(),
                                row.connections(),
                                row.round(),
                                name.equals(row.subject()) ? "subject" : name,
                                millis));
            }
        });
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
