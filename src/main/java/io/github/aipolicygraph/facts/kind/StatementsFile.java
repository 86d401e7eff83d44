package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.ClaimRecord.Link;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.vocabulary.VocabularyFile;

/** Reads statements.yaml. */
public record StatementsFile(Ids ids, Citations citations, VocabularyFile vocabulary, FactCollector facts) {

    public void read(RecordFields statement) {
        var speaker = statement.required("speaker", ids.of(Ids.ACTOR));
        var about = statement.required("about", ids.of(Ids.ANY));
        var claim = ClaimRecord.that(Predicate.STATED, speaker.orElse(""))
                .to(about)
                .with("stance", statement.required("stance", vocabulary.oneOf(ClosedSet.STANCE)))
                .with("text", statement.required("paraphrase", Format.TEXT))
                .with("statedOn", statement.optional("said_on", Format.DATE))
                .with("note", statement.optional("note", Format.TEXT))
                .with("inferred", statement.optional("inferred", Format.TEXT))
                .with("disagreesWith", statement.optional("disagrees_with", Format.TEXT))
                .link(
                        Link.SAID_AT,
                        statement.optional("at", ids.of(EntityLabels.EVENT)).stream()
                                .toList())
                .supportedBy(citations.of(statement));
        if (speaker.isPresent() && about.isPresent()) {
            facts.add(statement.place(), claim.build());
        }
    }
}
