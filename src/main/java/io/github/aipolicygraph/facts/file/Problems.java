package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Problem.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** All that was found wrong so far, and what is only odd, in the order of the files. */
public final class Problems {

    private final List<String> files;
    private final List<Problem> found = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** Takes the names of the files in the order in which a report shall name them. */
    public Problems(List<String> files) {
        this.files = List.copyOf(files);
    }

    /** Something that is suspicious and not wrong: it is said, and does not stop a load. */
    public record Warning(Place place, String what) {

        @Override
        public String toString() {
            return place + ": " + what;
        }
    }

    public void add(Place place, String found, String expected) {
        this.found.add(new Problem(place, found, expected, List.of()));
    }

    public void warn(Place place, String what) {
        warnings.add(new Warning(place, what));
    }

    public List<Problem> inOrder() {
        var sorted = found.stream().sorted(inOrder(Problem::place)).distinct().toList();
        var faults = new LinkedHashMap<List<Object>, List<Problem>>();
        sorted.forEach(problem ->
                faults.computeIfAbsent(fault(problem), any -> new ArrayList<>()).add(problem));
        return faults.values().stream().map(Problems::asOne).toList();
    }

    public List<Warning> warnings() {
        return warnings.stream().sorted(inOrder(Warning::place)).distinct().toList();
    }

    /** An id that does not exist is one fault, in however many places it is used; any other is one of its place. */
    private static List<Object> fault(Problem problem) {
        return problem.expected().startsWith(Format.KNOWN) ? List.of(problem.found()) : List.of(problem);
    }

    private static Problem asOne(List<Problem> same) {
        var first = same.get(0);
        var others = same.stream().skip(1).map(Problem::place).toList();
        return new Problem(first.place(), first.found(), first.expected(), others);
    }

    private <T> Comparator<T> inOrder(Function<T, Place> place) {
        return Comparator.comparingInt((T one) -> position(place.apply(one).file()))
                .thenComparing(one -> place.apply(one).file())
                .thenComparingInt(one -> place.apply(one).line());
    }

    private int position(String file) {
        var position = files.indexOf(file);
        return position < 0 ? files.size() : position;
    }
}
