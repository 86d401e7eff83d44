package io.github.aipolicygraph.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is to be reached, and what was. */
final class Targets {

    private static final double GROWTH = 1.5;
    private static final double HIT_RATE = 0.99;
    private static final int MEGABYTES = 350;
    private static final double LONGER = 1.3;
    private static final int MILLIS_MORE = 50;
    private static final int MILLIS_OF_FEW = 400;
    private static final int MILLIS_OF_MANY = 3000;
    private static final List<String> GROWING = List.of("lookup", "nested", "search");

    private final Run run;
    private final Path questions;
    private final List<String> lines = new ArrayList<>();

    Targets(Run run, Path questions) {
        this.run = run;
        this.questions = questions;
    }

    List<String> lines() {
        lines.add("| what | graph | connections | to reach | reached: median (least–most) | |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        run.graphs().forEach(graph -> run.cells(graph).forEach(this::ratios));
        growth();
        run.graphs().forEach(graph -> run.cells(graph).forEach(this::planCache));
        newShapes();
        memory();
        return lines;
    }

    private void ratios(Cell cell) {
        for (var target : description(cell.workload()).path("targets")) {
            if (target.get("connections").asInt() == cell.connections()) {
                var against = target.get("against").asText();
                var ratio = run.ratio(cell, counterpart(cell, against));
                if (!ratio.isEmpty()) {
                    var floor = target.get("atLeast").asDouble();
                    line(
                            "%s: requests a second, of %s".formatted(cell.workload(), against),
                            cell,
                            "at least " + floor,
                            ratio.text(),
                            ratio.median() >= floor);
                }
            }
        }
    }

    private Cell counterpart(Cell cell, String against) {
        if (against.equals("bolt")) {
            return run.limit(cell);
        }
        return against.startsWith("product:") ? cell.on(against.substring("product:".length())) : cell.of(against);
    }

    private JsonNode description(String workload) {
        var file = questions.resolve(workload).resolve("workload.json");
        try {
            return Files.exists(file)
                    ? new ObjectMapper().readTree(file.toFile())
                    : new ObjectMapper().createObjectNode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void growth() {
        if (!run.graphs().containsAll(List.of("10k", "1m"))) {
            return;
        }
        run.cells("1m").stream()
                .filter(cell -> GROWING.contains(cell.workload()))
                .forEach(cell -> {
                    var growth = run.p50Ratio(cell, cell.in("10k"));
                    line(
                            "%s: p50, of that at 10k".formatted(cell.workload()),
                            cell,
                            "at most " + GROWTH,
                            growth.text(),
                            growth.median() <= GROWTH);
                });
    }

    private void planCache(Cell cell) {
        var rate = run.note(cell, "plan cache hit rate");
        if (!rate.isEmpty()) {
            line("mix: plan-cache hits", cell, "at least " + HIT_RATE, rate, Double.parseDouble(rate) >= HIT_RATE);
        }
    }

    /** How long the first time of a question takes that was never asked. */
    private void newShapes() {
        var cell = new Cell("facts", "new-shapes", "product", 1);
        var seen = run.note(cell, "p50 of the same when it is known");
        if (!seen.isEmpty()) {
            firstTime(cell, "known lists in a new combination", Double.parseDouble(seen) * LONGER + MILLIS_MORE);
            firstTime(cell, "5 new lists", MILLIS_OF_FEW);
            firstTime(cell, "50 new lists", MILLIS_OF_MANY);
        }
    }

    private void firstTime(Cell cell, String of, double most) {
        var millis = run.note(cell, "p50 of " + of);
        line(
                "new-shapes: the first time of " + of,
                cell,
                "p50 at most %.0f ms".formatted(most),
                millis + " ms",
                Double.parseDouble(millis) <= most);
    }

    private void memory() {
        var highest =
                memoryOf("product").mapToInt(part -> Integer.parseInt(part[5])).max();
        highest.ifPresent(megabytes ->
                lines.add("| resident memory of the product, its highest | all | all | at most %d MB | %d MB | %s |"
                        .formatted(MEGABYTES, megabytes, mark(megabytes <= MEGABYTES))));
    }

    private Stream<String[]> memoryOf(String subject) {
        return run.lines("memory.csv").map(line -> line.split(",")).filter(part -> part[1].equals(subject));
    }

    private void line(String what, Cell cell, String... rest) {
        lines.add("| %s | %s | %d | %s | %s | %s |"
                .formatted(what, cell.graph(), cell.connections(), rest[0], rest[1], rest[2]));
    }

    private void line(String what, Cell cell, String target, String reached, boolean isReached) {
        line(what, cell, target, reached, mark(isReached));
    }

    private static String mark(boolean isReached) {
        return isReached ? "reached" : "**missed**";
    }
}
