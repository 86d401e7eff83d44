package io.github.aipolicygraph.facts.attribute;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.facts.file.ClosestMatch;
import io.github.aipolicygraph.facts.file.FactFile.Former;
import io.github.aipolicygraph.facts.file.FactFile.Identified;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.EntityLabels;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ids of all files, known before the first reference is read; the same id twice is a problem. */
public final class Ids {

    public static final Set<EntityLabels> ANY = EnumSet.allOf(EntityLabels.class);
    public static final Set<EntityLabels> ACTOR = EnumSet.of(EntityLabels.PERSON, EntityLabels.INSTITUTION);

    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, EntityLabels> types = new HashMap<>();
    private final Map<String, Former> former = new HashMap<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final Map<Set<EntityLabels>, String> lost = new LinkedHashMap<>();
    private final Set<EntityLabels> unread = EnumSet.noneOf(EntityLabels.class);
    private boolean sourcesAreUnread;

    public Ids(Problems problems) {
        this.problems = problems;
    }

    public void addSource(Identified source) {
        add(source);
        sources.add(source.id());
        sources.add(Format.slugOf(source.id()));
    }

    /** A malformed id is reported once, and not wherever the right one is used. */
    public void addEntity(EntityLabels type, Identified entity) {
        add(entity);
        types.putIfAbsent(entity.id(), type);
        types.putIfAbsent(Format.slugOf(entity.id()), type);
    }

    /** Comes when all present ids are known. */
    public void addFormer(Former merged) {
        var present = Optional.ofNullable(places.get(merged.id()));
        var other = Optional.ofNullable(former.putIfAbsent(merged.id(), merged)).map(Former::place);
        present.or(() -> other)
                .ifPresent(place -> problems.add(
                        merged.place(),
                        "\"%s\" in formerly, an id of the record at %s".formatted(merged.id(), place),
                        "an id that no record has any more"));
    }

    /** The file of these cannot be read: a reference to one of them is neither right nor wrong. */
    public void areUnread(EntityLabels type) {
        unread.add(type);
    }

    public void sourcesAreUnread() {
        sourcesAreUnread = true;
    }

    /** Ids that more than one record has. */
    public Set<String> twice() {
        return twice;
    }

    /**
     * Remembers a record that doesn't have exactly one id, so that references to it aren't reported again. For a
     * source, {@code types} is empty.
     */
    public void addNameless(Place place, Set<EntityLabels> types) {
        lost.putIfAbsent(types, "the record at %s doesn't have exactly one id".formatted(place));
    }

    public Format<String> source() {
        return known("source in sources.yaml", sources::contains, id -> sourcesAreUnread, Set.of());
    }

    public Format<String> of(EntityLabels type) {
        return of(EnumSet.of(type));
    }

    public Format<String> of(Set<EntityLabels> allowed) {
        var names = allowed.stream().map(EntityLabels::label).collect(joining(" or "));
        return known(
                "known " + names,
                id -> types.containsKey(id) && allowed.contains(types.get(id)),
                id -> !types.containsKey(id) && allowed.stream().anyMatch(unread::contains),
                allowed);
    }

    private Format<String> known(
            String what, Predicate<String> isOne, Predicate<String> mayBeOne, Set<EntityLabels> allowed) {
        return Format.text(
                Format.KNOWN + what,
                isOne.or(mayBeOne),
                refused -> former(refused.text())
                        .or(() -> Optional.of(refused.text())
                                .filter(twice::contains)
                                .map(Ids::echoOfTwo))
                        .or(() -> otherSort(refused.text()))
                        .orElseGet(() -> near(refused.text(), isOne) + echo(isOne, allowed)));
    }

    private String near(String id, Predicate<String> isOne) {
        return ClosestMatch.to(id, places.keySet().stream().filter(isOne).toList())
                .map("; did you mean %s?"::formatted)
                .orElse("");
    }

    /** What is missed under its own id may be one of two records with the same id, or a record without any. */
    private String echo(Predicate<String> isOne, Set<EntityLabels> allowed) {
        var nameless = lost.entrySet().stream()
                .filter(one -> one.getKey().isEmpty() == allowed.isEmpty() && allowed.containsAll(one.getKey()))
                .map(one -> echoOf(one.getValue()));
        return Stream.concat(twice.stream().filter(isOne).map(Ids::echoOfTwo), nameless)
                .findFirst()
                .orElse("");
    }

    private static String echoOfTwo(String id) {
        return echoOf("two records have the id \"%s\"".formatted(id));
    }

    private static String echoOf(String fault) {
        return "; perhaps only an echo of another problem: %s. Fix that first".formatted(fault);
    }

    private Optional<String> former(String id) {
        return Optional.ofNullable(former.get(id))
                .map(merged -> "; this one was merged into %s".formatted(merged.into()));
    }

    private Optional<String> otherSort(String id) {
        return Optional.ofNullable(types.get(id))
                .map(EntityLabels::label)
                .or(() -> Optional.of("Source").filter(any -> sources.contains(id)))
                .map(label -> "; this one is of the %s at %s".formatted(label, places.get(id)));
    }

    /** An id is one thing's, whatever it is: {@code node(id)} knows no kinds. */
    private void add(Identified record) {
        var earlier = places.putIfAbsent(record.id(), record.place());
        if (earlier != null) {
            twice.add(record.id());
            problems.add(record.place(), "the id of the record at " + earlier, "an id of its own");
        }
    }
}
