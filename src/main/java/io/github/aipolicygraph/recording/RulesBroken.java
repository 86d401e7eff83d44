package io.github.aipolicygraph.recording;

import io.github.aipolicygraph.recording.Rules.Offence;
import java.util.List;
import java.util.stream.Collectors;

/** The graph would break its rules; nothing was changed. */
public final class RulesBroken extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;

    private final transient List<Offence> offences;

    RulesBroken(List<Offence> offences) {
        super("The load was undone and the graph is as it was: %d times it would break a rule of cypher/checks.%s%s"
                .formatted(
                        offences.size(),
                        offences.stream()
                                .limit(SHOWN)
                                .map(each -> "\n  " + each)
                                .collect(Collectors.joining()),
                        offences.size() > SHOWN ? "\n  and more" : ""));
        this.offences = List.copyOf(offences);
    }

    public List<Offence> offences() {
        return offences;
    }
}
