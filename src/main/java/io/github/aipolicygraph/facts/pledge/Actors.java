package io.github.aipolicygraph.facts.pledge;

import static io.github.aipolicygraph.vocabulary.Predicate.ANNOUNCED_AT;
import static io.github.aipolicygraph.vocabulary.Predicate.BENEFITS;
import static io.github.aipolicygraph.vocabulary.Predicate.MADE;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.PartialDate;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Description;
import io.github.aipolicygraph.facts.reading.Ids;
import java.util.Optional;

/** Who made a pledge, where, and for whom: on evidence of its own, else on the word of the record as a whole. */
record Actors(Ids ids, Citations citations, Description pledge, Collected facts) {

    void read(Fields record, Optional<PartialDate> announcedOn) {
        Listed.in(record, "made_by", ids, citations)
                .forEach(maker -> facts.add(
                        maker.place(),
                        maker.in(
                                        Claim.that(MADE, maker.id())
                                                .to(Optional.of(pledge.id()))
                                                .with("validFrom", announcedOn),
                                        pledge)
                                .build()));
        Listed.in(record, "beneficiaries", ids, citations)
                .forEach(beneficiary -> facts.add(
                        beneficiary.place(),
                        beneficiary
                                .in(Claim.that(BENEFITS, pledge.id()).to(Optional.of(beneficiary.id())), pledge)
                                .build()));
        record.optional("announced_at", ids.of(EntityType.EVENT))
                .ifPresent(event -> facts.add(
                        record.place(),
                        pledge.says(ANNOUNCED_AT)
                                .to(Optional.of(event))
                                .with("validFrom", announcedOn)
                                .build()));
    }
}
