package io.github.aipolicygraph.facts.kind.pledge;

import static io.github.aipolicygraph.domain.vocabulary.Predicate.ANNOUNCED_AT;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.BENEFITS;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.MADE;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.Optional;

/** Who made a pledge, where, and for whom: on evidence of its own, else on the word of the record as a whole. */
record Actors(Ids ids, Citations citations, Description pledge, FactCollector facts) {

    void read(RecordFields record, Optional<DateSpan> announcedOn) {
        ListedActor.in(record, "made_by", ids, citations)
                .forEach(maker -> facts.add(
                        maker.place(),
                        maker.in(
                                        ClaimRecord.that(MADE, maker.id())
                                                .to(Optional.of(pledge.id()))
                                                .with("validFrom", announcedOn),
                                        pledge)
                                .build()));
        ListedActor.in(record, "beneficiaries", ids, citations)
                .forEach(beneficiary -> facts.add(
                        beneficiary.place(),
                        beneficiary
                                .in(ClaimRecord.that(BENEFITS, pledge.id()).to(Optional.of(beneficiary.id())), pledge)
                                .build()));
        record.optional("announced_at", ids.of(EntityLabels.EVENT))
                .ifPresent(event -> facts.add(
                        record.place(),
                        pledge.says(ANNOUNCED_AT)
                                .to(Optional.of(event))
                                .with("validFrom", announcedOn)
                                .build()));
    }
}
