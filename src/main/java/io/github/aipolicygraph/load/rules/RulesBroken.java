package io.github.aipolicygraph.load.rules;

import io.github.aipolicygraph.load.rules.Rules.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Signals that the graph would violate its rules; nothing was changed. */
public final class RulesBroken extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;

    private final transient List<Violation> violations;

    public RulesBroken(List<Violation> violations) {
        super("The load was undone and the graph is as it was: %d times it would break a rule of cypher/checks.%s%s"
                .formatted(
                        violations.size(),
                        violations.stream()
                                .limit(SHOWN)
                                .map(each -> "\n  " + each)
                                .collect(Collectors.joining()),
                        violations.size() > SHOWN ? "\n  and more" : ""));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
