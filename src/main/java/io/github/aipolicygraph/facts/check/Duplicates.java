package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.FactCollector.LocatedClaim;
import io.github.aipolicygraph.text.TextFolding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two records that may be of one thing, and sources that nothing rests on. */
final class Duplicates {

    private final FactCollector facts;
    private final Problems problems;
    private final Map<String, Place> seen = new HashMap<>();

    Duplicates(FactCollector facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    void find() {
        facts.sources()
                .forEach((source, place) -> source.url().ifPresent(url -> once(place, "the address " + address(url))));
        sourcesThatNothingRestsOn();
        var types = facts.entities().stream()
                .collect(Collectors.toMap(one -> one.id(), one -> one.type().label(), (one, same) -> one));
        facts.claims().stream()
                .filter(located -> located.claim().predicate() == Predicate.DESCRIBED)
                .forEach(located -> twins(located, types.get(located.claim().subject())));
    }

    private void twins(LocatedClaim located, String type) {
        var said = new ClaimProperties(located.claim());
        said.text("name")
                .ifPresent(name ->
                        once(located.place(), "the name \"%s\" of a %s".formatted(TextFolding.letters(name), type)));
    }

    private void once(Place place, String what) {
        Optional.ofNullable(seen.putIfAbsent(what, place))
                .filter(earlier -> !earlier.record().equals(place.record()))
                .ifPresent(earlier -> problems.warn(place, "%s, as the record at %s has it".formatted(what, earlier)));
    }

    private void sourcesThatNothingRestsOn() {
        var used = facts.claims().stream()
                .flatMap(located ->
                        Stream.of(located.claim().supports(), located.claim().disputes()))
                .flatMap(evidence -> evidence.stream().map(EvidenceRecord::source))
                .collect(Collectors.toSet());
        facts.sources().entrySet().stream()
                .filter(source -> !used.contains(source.getKey().id()))
                .forEach(source -> problems.warn(source.getValue(), "a source that no record cites"));
    }

    /** The same page with and without www, a slash at the end or a place in it. */
    private static String address(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }
}
