package io.github.aipolicygraph.domain.vocabulary.own;

import io.github.aipolicygraph.domain.vocabulary.Stance;
import io.github.aipolicygraph.domain.vocabulary.kind.EventKind;
import io.github.aipolicygraph.domain.vocabulary.kind.InstitutionKind;
import io.github.aipolicygraph.domain.vocabulary.kind.PledgeKind;
import io.github.aipolicygraph.domain.vocabulary.kind.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sets that only group: a value of them changes no sum and no rule.
 *
 * <p>The sets that the ledger counts by, such as stages, are not among them: somebody would have to say how to count a new one.
 */
public enum ClosedSet {
    PURPOSE(Purpose.class),
    PLEDGE_KIND(PledgeKind.class),
    EVENT_KIND(EventKind.class),
    INSTITUTION_KIND(InstitutionKind.class),
    STANCE(Stance.class);

    private final Class<? extends Enum<?>> values;

    ClosedSet(Class<? extends Enum<?>> values) {
        this.values = values;
    }

    /** The set that is this type of the API, if it may be added to. */
    public static Optional<ClosedSet> ofType(String type) {
        return Arrays.stream(values()).filter(set -> set.type().equals(type)).findFirst();
    }

    /** Its name in the API. */
    public String type() {
        return values.getSimpleName();
    }

    /** The values that every fact base has. */
    public List<String> names() {
        return Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
    }
}
