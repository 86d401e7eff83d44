package io.github.aipolicygraph.facts.kind.pledge;

import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.file.RecordFields.Named;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An actor in one of the lists of a pledge: its id alone, or a record with evidence of its own. */
record ListedActor(String id, Place place, List<EvidenceRecord> evidence, Optional<String> inferred) {

    static List<ListedActor> in(RecordFields record, String field, Ids ids, Citations citations) {
        var all = new ArrayList<ListedActor>();
        record.values(
                field, "id", ids.of(Ids.ACTOR), named -> of(named, citations).ifPresent(all::add));
        return all;
    }

    private static Optional<ListedActor> of(Named named, Citations citations) {
        var own = named.more().map(citations::ownOf).orElse(List.of());
        var inferred = named.more().flatMap(fields -> fields.optional("inferred", Format.TEXT));
        return named.value().map(id -> new ListedActor(id, named.place(), own, inferred));
    }

    /** Without evidence of its own it rests on the record as a whole. */
    ClaimRecord.Builder in(ClaimRecord.Builder claim, Description pledge) {
        return claim.with("inferred", inferred).supportedBy(evidence.isEmpty() ? pledge.evidence() : evidence);
    }
}
