package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Problem.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is left over when a record has been read: fields that are missing, and fields that nobody knows.
 *
 * <p>A field of a wrong name is one fault, though it leaves an unknown field, a missing one, and perhaps a rule that is broken
 * without it. It is one problem, too.
 */
final class FieldErrors {

    private final Map<String, String> missing = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Place> repeated = new LinkedHashMap<>();

    /** A rule that these fields would have kept. */
    private record Broken(String field, String found, String expected, List<String> without) {}

    /** A required field that is not there. */
    void miss(String field, String expected) {
        missing.put(field, expected);
    }

    /** Records a broken rule. It isn't reported if a missing field is only misspelt, because that causes it. */
    void breaks(String field, String found, String expected, List<String> without) {
        broken.add(new Broken(field, found, expected, List.copyOf(without)));
    }

    /** A field that comes again at this place. */
    void repeat(String field, Place again) {
        repeated.putIfAbsent(field, again);
    }

    void report(RecordFields record, Collection<String> given, Collection<String> known) {
        var unknown = given.stream().filter(field -> !known.contains(field)).toList();
        repeated.values().stream().findFirst().ifPresent(again -> reportRepeated(record, again));
        unknown.forEach(field -> record.problem(
                field,
                "an unknown field",
                "one of " + String.join(", ", new TreeSet<>(known)) + hint(field, known, unknown.size() == 1)));
        missing.forEach(
                (field, expected) -> record.problem(field, record.isNull(field) ? "null" : "nothing", expected));
        broken.forEach(rule -> record.problem(rule.field, rule.found, rule.expected));
    }

    private void reportRepeated(RecordFields record, Place again) {
        if (repeated.size() == 1) {
            record.problem(again, "the field twice", "it once");
        } else {
            record.problem(
                    again,
                    "%s twice".formatted(String.join(", ", repeated.keySet())),
                    "each field once; if another record begins here, begin it with \"- \"");
        }
    }

    private String hint(String field, Collection<String> known, boolean isAlone) {
        var meant = ClosestMatch.to(field, missing.keySet())
                .or(() -> ClosestMatch.to(field, without()))
                .or(() -> ClosestMatch.to(field, known));
        if (meant.isPresent()) {
            return meant.map(List::of).map(this::explained).map(Hints::meant).orElse("");
        }
        return isAlone ? lacking().map(this::explained).map(Hints::lacking).orElse("") : "";
    }

    /** The only thing that is missing is what the only unknown field was meant for. */
    private Optional<List<String>> lacking() {
        if (missing.size() == 1) {
            return Optional.of(List.copyOf(missing.keySet()));
        }
        return missing.isEmpty() && broken.size() == 1 ? Optional.of(broken.get(0).without) : Optional.empty();
    }

    private List<String> without() {
        return broken.stream().flatMap(rule -> rule.without.stream()).toList();
    }

    /** What is missing no longer has to be reported. */
    private String explained(List<String> fields) {
        fields.forEach(missing::remove);
        broken.removeIf(rule -> rule.without.stream().anyMatch(fields::contains));
        return String.join(" or ", fields);
    }
}
