package io.github.aipolicygraph.domain.vocabulary.money;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What all sources together say of whether money is new.
 *
 * <p>Money that was announced before may also be taken from existing programmes: two sources that say one of it each do not
 * contradict one another, and both say that it is not new.
 */
public enum Newness {
    NEW(Novelty.NEW),
    REALLOCATED(Novelty.REALLOCATED),
    PREVIOUSLY_ANNOUNCED(Novelty.PREVIOUSLY_ANNOUNCED),
    OLD_IN_BOTH_WAYS(Novelty.REALLOCATED, Novelty.PREVIOUSLY_ANNOUNCED),
    MIXED(Novelty.MIXED),
    UNKNOWN(Novelty.UNKNOWN);

    private final Set<Novelty> said;

    Newness(Novelty... said) {
        this.said = EnumSet.copyOf(Arrays.asList(said));
    }

    /** New in part if sources contradict one another; not known if nobody says anything, or one says that it is not known. */
    public static Newness of(Collection<Novelty> said) {
        for (var newness : values()) {
            if (newness.said.equals(Set.copyOf(said))) {
                return newness;
            }
        }
        boolean differ = said.contains(Novelty.MIXED)
                || said.contains(Novelty.NEW) && said.stream().anyMatch(OLD::contains);
        return differ ? MIXED : UNKNOWN;
    }

    /** The one that programs call so. */
    public static Newness ofKey(String key) {
        return Arrays.stream(values())
                .filter(newness -> newness.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no novelty " + key + "."));
    }

    /** For programs: the values that sources give. */
    public String key() {
        return said.stream().map(Novelty::name).collect(joining(" + "));
    }

    /** For people. */
    public String label() {
        return this == UNKNOWN ? "not known" : said.stream().map(Newness::words).collect(joining(", "));
    }

    public boolean isOld() {
        return OLD.containsAll(said);
    }

    private static String words(Novelty value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final Set<Novelty> OLD = EnumSet.of(Novelty.REALLOCATED, Novelty.PREVIOUSLY_ANNOUNCED);
}
