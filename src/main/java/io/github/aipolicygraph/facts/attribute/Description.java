package io.github.aipolicygraph.facts.attribute;

import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import java.util.List;
import java.util.Optional;

/** What the records of people, institutions, events and pledges share: id, names, remarks and evidence. */
public record Description(String id, ClaimRecord.Builder claim, List<EvidenceRecord> evidence) {

    public static Description read(RecordFields record, Citations citations) {
        // A record without a usable id has been reported; the empty id only lets the reading go on.
        var id = record.required("id", Format.SLUG).orElse("");
        var claim = ClaimRecord.that(Predicate.DESCRIBED, id)
                .with("name", record.required("name", Format.TEXT))
                .with("otherNames", record.list("other_names", Format.TEXT))
                .with("note", record.optional("note", Format.TEXT))
                .with("inferred", record.optional("inferred", Format.TEXT))
                .with("disagreesWith", record.optional("disagrees_with", Format.TEXT));
        record.map("names_by_language", Format.LANGUAGE)
                .forEach((language, name) -> claim.with("name_" + language, Optional.of(name)));
        // Taken before anything else was read: a reference to an id of before is told where it went.
        record.list("formerly", Format.SLUG);
        var evidence = citations.of(record, EvidenceScope.RECORD);
        return new Description(id, claim.supportedBy(evidence), evidence);
    }

    /** A claim that rests on the record as a whole. */
    public ClaimRecord.Builder says(Predicate predicate) {
        return ClaimRecord.that(predicate, id).supportedBy(evidence);
    }
}
