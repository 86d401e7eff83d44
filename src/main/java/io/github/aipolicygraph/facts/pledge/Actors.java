package io.github.aipolicygraph.facts.pledge;

import static io.github.aipolicygraph.vocabulary.Predicate.ANNOUNCED_AT;
import static io.github.aipolicygraph.vocabulary.Predicate.BENEFITS;
import static io.github.aipolicygraph.vocabulary.Predicate.MADE;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.PartialDate;
import io.github.aipolicygraph.facts.reading.Description;
import io.github.aipolicygraph.facts.reading.Ids;
import java.util.Optional;

/** Who made a pledge, where, and for whom: on the word of the record as a whole. */
record Actors(Ids ids, Description pledge, Collected facts) {

    void read(Fields record, Optional<PartialDate> announcedOn) {
        record.list("made_by", ids.of(Ids.ACTOR))
                .forEach(maker -> facts.add(
                        record.place(),
                        Claim.that(MADE, maker)
                                .to(Optional.of(pledge.id()))
                                .with("validFrom", announcedOn)
                                .supportedBy(pledge.evidence())
                                .build()));
        record.list("beneficiaries", ids.of(Ids.ACTOR))
                .forEach(beneficiary -> facts.add(
                        record.place(),
                        pledge.says(BENEFITS).to(Optional.of(beneficiary)).build()));
        record.optional("announced_at", ids.of(EntityType.EVENT))
                .ifPresent(event -> facts.add(
                        record.place(),
                        pledge.says(ANNOUNCED_AT)
                                .to(Optional.of(event))
                                .with("validFrom", announcedOn)
                                .build()));
    }
}
