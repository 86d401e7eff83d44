package io.github.aipolicygraph.facts.reading;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Evidence;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.vocabulary.EvidenceScope;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.util.List;
import java.util.Optional;

/** What the records of people, institutions, events and pledges share: id, names, remarks and evidence. */
public record Description(String id, Claim.Builder claim, List<Evidence> evidence) {

    public static Description read(Fields record, Citations citations) {
        // A record without a usable id has been reported; the empty id only lets the reading go on.
        var id = record.required("id", Format.SLUG).orElse("");
        var claim = Claim.that(Predicate.DESCRIBED, id)
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
    public Claim.Builder says(Predicate predicate) {
        return Claim.that(predicate, id).supportedBy(evidence);
    }
}
