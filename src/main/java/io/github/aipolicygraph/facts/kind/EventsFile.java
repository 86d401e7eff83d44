package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.attribute.Span;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;
import java.util.Optional;

/** Reads events.yaml. */
public record EventsFile(Ids ids, Citations citations, VocabularyFile vocabulary, FactCollector facts) {

    public void read(RecordFields event) {
        var described = Description.read(event, citations);
        var span = Span.read(event, "start", "end");
        described
                .claim()
                .with("kind", event.required("kind", vocabulary.oneOf(ClosedSet.EVENT_KIND)))
                .with("start", span.start())
                .with("end", span.end())
                .with("city", event.optional("city", Format.TEXT))
                .with("country", event.optional("country", Format.COUNTRY));
        facts.add(
                event.place(),
                new EntityRecord(EntityLabels.EVENT, described.claim().build()));
        event.optional("part_of", ids.of(EntityLabels.EVENT))
                .ifPresent(whole -> facts.add(
                        event.place(),
                        described.says(Predicate.PART_OF).to(Optional.of(whole)).build()));
        new FieldClaimList(described.id(), citations, facts).read(event);
    }
}
