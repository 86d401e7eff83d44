package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Problem.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that was found wrong so far, in the order of the files. */
public final class Problems {

    private final List<String> files;
    private final List<Problem> found = new ArrayList<>();

    /** Takes the names of the files in the order in which a report shall name them. */
    public Problems(List<String> files) {
        this.files = List.copyOf(files);
    }

    public void add(Place place, String found, String expected) {
        this.found.add(new Problem(place, found, expected));
    }

    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> position(problem.place().file()))
                        .thenComparing(problem -> problem.place().line()))
                .distinct()
                .toList();
    }

    private int position(String file) {
        var position = files.indexOf(file);
        return position < 0 ? files.size() : position;
    }
}
