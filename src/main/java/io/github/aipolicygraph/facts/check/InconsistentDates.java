package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.ClaimRecord.Link;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.FactCollector.LocatedClaim;
import io.github.aipolicygraph.facts.record.SourceRecord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days that do not go together: of what was said and of the page, event or post that it was said in. */
final class InconsistentDates {

    private final FactCollector facts;
    private final Problems problems;
    private final Map<String, String> published;
    private final Map<String, ClaimRecord> described;

    InconsistentDates(FactCollector facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
        published = facts.sources().keySet().stream()
                .filter(source -> source.published().isPresent())
                .collect(Collectors.toMap(
                        SourceRecord::id, source -> source.published().get(), (one, same) -> one));
        described = facts.entities().stream()
                .collect(Collectors.toMap(EntityRecord::id, EntityRecord::description, (one, same) -> one));
    }

    void find() {
        facts.claims().forEach(located -> {
            saidAfterItWasPublished(located);
            var said = new ClaimProperties(located.claim());
            said.date("statedOn").ifPresent(day -> apartFrom(located, Link.SAID_AT, day));
            if (located.claim().predicate() == Predicate.ANNOUNCED_AT) {
                said.date("validFrom").ifPresent(day -> apartFrom(located, Link.OBJECT, day));
            }
            said.dates("attestedOn").forEach(day -> attestedOutside(located, day));
        });
    }

    /** No page tells what is said on a later day; its own day may be that of another time zone. */
    private void saidAfterItWasPublished(LocatedClaim located) {
        var pages =
                located.claim().supports().stream().map(EvidenceRecord::source).toList();
        new ClaimProperties(located.claim())
                .date("statedOn")
                .filter(day -> !pages.isEmpty() && pages.stream().allMatch(page -> isBefore(page, day)))
                .ifPresent(day -> problems.warn(
                        located.place(),
                        "said %s, after its source was published: %s".formatted(day, dated(pages.get(0)))));
    }

    private boolean isBefore(String page, DateSpan day) {
        return Optional.ofNullable(published.get(page))
                .flatMap(DateSpan::parse)
                .filter(read -> day.first().isAfter(read.last().plusDays(1)))
                .isPresent();
    }

    private String dated(String page) {
        return page + " on " + published.get(page);
    }

    private void apartFrom(LocatedClaim located, Link link, DateSpan day) {
        Optional.ofNullable(located.claim().links().get(link))
                .map(ids -> described.get(ids.first()))
                .filter(event -> isOutside(
                        day, new ClaimProperties(event).date("start"), new ClaimProperties(event).date("end")))
                .ifPresent(event -> problems.warn(
                        located.place(), "%s lies outside the days of %s".formatted(day, event.subject())));
    }

    private void attestedOutside(LocatedClaim located, DateSpan day) {
        var post = new ClaimProperties(located.claim());
        if (isOutside(day, post.date("validFrom"), post.date("validTo"))) {
            problems.warn(located.place(), "attested %s, which is outside start and end".formatted(day));
        }
    }

    private static boolean isOutside(DateSpan day, Optional<DateSpan> start, Optional<DateSpan> end) {
        return start.filter(day::isSurelyBefore).isPresent()
                || end.filter(day::isSurelyAfter).isPresent();
    }
}
