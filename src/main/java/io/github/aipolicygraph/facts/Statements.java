package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Claim.Link;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.facts.vocabulary.Vocabulary;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.own.ClosedSet;

/** Reads statements.yaml. */
record Statements(Ids ids, Citations citations, Vocabulary vocabulary, Collected facts) {

    void read(Fields statement) {
        var speaker = statement.required("speaker", ids.of(Ids.ACTOR));
        var about = statement.required("about", ids.of(Ids.ANY));
        var claim = Claim.that(Predicate.STATED, speaker.orElse(""))
                .to(about)
                .with("stance", statement.required("stance", vocabulary.oneOf(ClosedSet.STANCE)))
                .with("text", statement.required("paraphrase", Format.TEXT))
                .with("statedOn", statement.optional("said_on", Format.DATE))
                .with("note", statement.optional("note", Format.TEXT))
                .with("inferred", statement.optional("inferred", Format.TEXT))
                .with("disagreesWith", statement.optional("disagrees_with", Format.TEXT))
                .link(
                        Link.SAID_AT,
                        statement.optional("at", ids.of(EntityType.EVENT)).stream()
                                .toList())
                .supportedBy(citations.of(statement));
        if (speaker.isPresent() && about.isPresent()) {
            facts.add(statement.place(), claim.build());
        }
    }
}
