package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Problems.Warning;
import java.util.List;
import java.util.stream.Collectors;

/** The files cannot be loaded; all problems are named, and the graph is as it was. */
public final class BadFacts extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public BadFacts(Problems problems) {
        this(problems.inOrder(), problems.warnings());
    }

    private BadFacts(List<Problem> problems, List<Warning> warnings) {
        super("The facts weren't loaded, and the graph is unchanged. Fix %s, then restart:%s%s"
                .formatted(
                        problems.size() == 1 ? "this problem" : "these %d problems".formatted(problems.size()),
                        lines(problems),
                        warnings.isEmpty() ? "" : "\nSuspicious, but no reason to refuse them:" + lines(warnings)));
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String lines(List<?> all) {
        return all.stream().map(each -> "\n  " + each).collect(Collectors.joining());
    }
}
