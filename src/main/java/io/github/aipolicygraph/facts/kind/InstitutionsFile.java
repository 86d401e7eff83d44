package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;
import java.util.Optional;

/** Reads institutions.yaml. */
public record InstitutionsFile(Ids ids, Citations citations, VocabularyFile vocabulary, FactCollector facts) {

    public void read(RecordFields institution) {
        var described = Description.read(institution, citations);
        described
                .claim()
                .with("kind", institution.required("kind", vocabulary.oneOf(ClosedSet.INSTITUTION_KIND)))
                .with("country", institution.optional("country", Format.COUNTRY));
        facts.add(
                institution.place(),
                new EntityRecord(EntityLabels.INSTITUTION, described.claim().build()));
        institution
                .optional("parent", ids.of(EntityLabels.INSTITUTION))
                .ifPresent(parent -> facts.add(
                        institution.place(),
                        described
                                .says(Predicate.PART_OF)
                                .to(Optional.of(parent))
                                .build()));
        new FieldClaimList(described.id(), citations, facts).read(institution);
    }
}
