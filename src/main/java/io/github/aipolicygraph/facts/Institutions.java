package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Description;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.facts.vocabulary.Vocabulary;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.own.ClosedSet;
import java.util.Optional;

/** Reads institutions.yaml. */
record Institutions(Ids ids, Citations citations, Vocabulary vocabulary, Collected facts) {

    void read(Fields institution) {
        var described = Description.read(institution, citations);
        described
                .claim()
                .with("kind", institution.required("kind", vocabulary.oneOf(ClosedSet.INSTITUTION_KIND)))
                .with("country", institution.optional("country", Format.COUNTRY));
        facts.add(
                institution.place(),
                new Entity(EntityType.INSTITUTION, described.claim().build()));
        institution
                .optional("parent", ids.of(EntityType.INSTITUTION))
                .ifPresent(parent -> facts.add(
                        institution.place(),
                        described
                                .says(Predicate.PART_OF)
                                .to(Optional.of(parent))
                                .build()));
        new FieldClaims(described.id(), citations, facts).read(institution);
    }
}
