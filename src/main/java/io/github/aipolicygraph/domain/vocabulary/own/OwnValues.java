package io.github.aipolicygraph.domain.vocabulary.own;

import io.github.aipolicygraph.domain.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All values that a fact base adds, in the order of its file. */
public record OwnValues(List<OwnValue> all) {

    public static final OwnValues NONE = new OwnValues(List.of());

    public OwnValues {
        all = List.copyOf(all);
    }

    public Stream<OwnValue> of(ClosedSet set) {
        return all.stream().filter(value -> value.set() == set);
    }

    /** What a value is called; nothing if it is one that every fact base has. */
    public Optional<String> label(ClosedSet set, String name, Language language) {
        return of(set).filter(value -> value.name().equals(name))
                .map(value -> value.label(language))
                .findFirst();
    }
}
