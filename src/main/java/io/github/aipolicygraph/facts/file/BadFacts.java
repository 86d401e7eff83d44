package io.github.aipolicygraph.facts.file;

import java.util.List;
import java.util.stream.Collectors;

/** The files cannot be loaded; all problems are named, and the graph is as it was. */
public final class BadFacts extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public BadFacts(List<Problem> problems) {
        super("The fact base was not loaded and the graph is as it was: mend %d %s and load again.%s"
                .formatted(
                        problems.size(),
                        problems.size() == 1 ? "problem" : "problems",
                        problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
