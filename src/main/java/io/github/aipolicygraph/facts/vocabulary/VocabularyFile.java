package io.github.aipolicygraph.facts.vocabulary;

import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValue;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.RecordFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads vocabulary.yaml; knows then what the closed sets of this fact base have. */
public final class VocabularyFile {

    public static final String FILE = "vocabulary.yaml";

    private final Map<ClosedSet, Map<String, Place>> names = new EnumMap<>(ClosedSet.class);
    private final Set<ClosedSet> incomplete = EnumSet.noneOf(ClosedSet.class);
    private final List<OwnValue> values = new ArrayList<>();

    public void read(RecordFields record) {
        var set = record.required("set", Format.oneOf(ClosedSet.class));
        var name = record.required("value", Formats.NAME);
        var label = record.required("label", Format.TEXT);
        var labels = Formats.byLanguage(record.map("labels_by_language", Formats.LANGUAGE));
        if (set.isEmpty()) {
            isUnread();
        } else if (name.isEmpty()) {
            incomplete.add(set.get());
        } else if (isNew(record, set.get(), name.get())) {
            label.ifPresent(text -> values.add(new OwnValue(set.get(), name.get(), text, labels)));
        }
    }

    /** With the file unreadable, a value that it may have is neither right nor wrong. */
    public void isUnread() {
        incomplete.addAll(EnumSet.allOf(ClosedSet.class));
    }

    /** The values of the set, the own ones among them. */
    public Format<String> oneOf(ClosedSet set) {
        var all =
                Stream.concat(set.names().stream(), own(set).keySet().stream()).toList();
        var format = Format.oneOf(all);
        return new Format<>(
                format.expected(),
                incomplete.contains(set) ? Format.TEXT.parse() : format.parse(),
                refused -> Optional.of(format.hint().apply(refused))
                        .filter(hint -> !hint.isEmpty())
                        .orElse("; define a value of your own in " + FILE));
    }

    public OwnValues values() {
        return new OwnValues(values);
    }

    private boolean isNew(RecordFields record, ClosedSet set, String name) {
        if (set.names().contains(name)) {
            record.problem("value", "%s, which every %s has".formatted(name, set), "a value of your own, or no record");
            return false;
        }
        var earlier = own(set).putIfAbsent(name, record.place());
        if (earlier != null) {
            record.problem("value", "%s, as at %s".formatted(name, earlier), "each value of %s once".formatted(set));
        }
        return earlier == null;
    }

    private Map<String, Place> own(ClosedSet set) {
        return names.computeIfAbsent(set, any -> new LinkedHashMap<>());
    }
}
