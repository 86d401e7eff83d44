package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Description;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.facts.reading.Span;
import io.github.aipolicygraph.facts.vocabulary.Vocabulary;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.own.ClosedSet;
import java.util.Optional;

/** Reads events.yaml. */
record Events(Ids ids, Citations citations, Vocabulary vocabulary, Collected facts) {

    void read(Fields event) {
        var described = Description.read(event, citations);
        var span = Span.read(event, "start", "end");
        described
                .claim()
                .with("kind", event.required("kind", vocabulary.oneOf(ClosedSet.EVENT_KIND)))
                .with("start", span.start())
                .with("end", span.end())
                .with("city", event.optional("city", Format.TEXT))
                .with("country", event.optional("country", Format.COUNTRY));
        facts.add(event.place(), new Entity(EntityType.EVENT, described.claim().build()));
        event.optional("part_of", ids.of(EntityType.EVENT))
                .ifPresent(whole -> facts.add(
                        event.place(),
                        described.says(Predicate.PART_OF).to(Optional.of(whole)).build()));
        new FieldClaims(described.id(), citations, facts).read(event);
    }
}
