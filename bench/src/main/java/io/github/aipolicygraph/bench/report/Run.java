package io.github.aipolicygraph.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run left in its folder. */
final class Run {

    private static final List<String> DRIVERS = List.of("bolt-blocking", "bolt-async");

    private final Path folder;
    private final List<Slice> slices;

    Run(Path folder) {
        this.folder = folder;
        slices = lines("raw.csv").map(Slice::of).toList();
    }

    Stream<String> lines(String file) {
        try {
            return Files.exists(folder.resolve(file))
                    ? Files.readAllLines(folder.resolve(file)).stream().skip(1)
                    : Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> graphs() {
        return slices.stream().map(Slice::graph).distinct().toList();
    }

    /** Each workload and number of connections that was measured on a graph, in the order of the run. */
    List<Cell> cells(String graph) {
        return slices.stream()
                .filter(slice -> slice.graph().equals(graph) && slice.subject().equals("product"))
                .map(slice -> new Cell(graph, slice.workload(), "product", slice.connections()))
                .distinct()
                .toList();
    }

    Stream<Slice> of(Cell cell) {
        return slices.stream().filter(slice -> slice.isOf(cell));
    }

    /** The limit: of the two ways of using the driver, the one that was faster here; both have been measured. */
    Cell limit(Cell cell) {
        var ways = DRIVERS.stream().map(cell::of).filter(way -> !perSecond(way).isEmpty());
        return ways.max(Comparator.comparingDouble(way -> perSecond(way).median()))
                .orElse(cell.of("bolt"));
    }

    Spread perSecond(Cell cell) {
        return Spread.of(of(cell).mapToDouble(Slice::perSecond));
    }

    Spread p50(Cell cell) {
        return Spread.of(of(cell).mapToDouble(Slice::p50));
    }

    Spread p95(Cell cell) {
        return Spread.of(of(cell).mapToDouble(Slice::p95));
    }

    /** What an answer took of the processors in the database, the client or the subject itself. */
    Spread processorTime(Cell cell, String process) {
        var start = "%s,%s,%s,%d,".formatted(cell.graph(), cell.workload(), cell.subject(), cell.connections());
        return Spread.of(lines("processor.csv")
                .filter(line -> line.startsWith(start))
                .map(line -> line.split(","))
                .filter(part -> part[5].equals(process))
                .mapToDouble(part -> Double.parseDouble(part[6])));
    }

    /** Round by round: what happened on the machine in a round happened to both. */
    Spread ratio(Cell one, Cell other) {
        return ratio(one, other, Slice::perSecond);
    }

    /** The same of how long it takes. */
    Spread p50Ratio(Cell one, Cell other) {
        return ratio(one, other, Slice::p50);
    }

    private Spread ratio(Cell one, Cell other, ToDoubleFunction<Slice> figure) {
        return Spread.of(of(one).flatMap(slice -> of(other)
                        .filter(counterpart -> counterpart.round() == slice.round())
                        .map(counterpart -> figure.applyAsDouble(slice) / figure.applyAsDouble(counterpart)))
                .mapToDouble(Double::doubleValue));
    }

    Map<String, Integer> failures() {
        return slices.stream()
                .filter(slice -> slice.failures() > 0)
                .collect(Collectors.toMap(
                        slice -> "%s, %s, %d connections, %s"
                                .formatted(slice.graph(), slice.workload(), slice.connections(), slice.subject()),
                        Slice::failures,
                        Integer::sum,
                        TreeMap::new));
    }

    /** The value of a note, or an empty text. */
    String note(Cell cell, String what) {
        var start = "%s,%s,%d,%s,".formatted(cell.graph(), cell.workload(), cell.connections(), what);
        return lines("notes.csv")
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("");
    }
}
