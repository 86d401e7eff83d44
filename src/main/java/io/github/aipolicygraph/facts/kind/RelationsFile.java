package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.attribute.Span;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.FactCollector;

/** Reads relations.yaml. */
public record RelationsFile(Ids ids, Citations citations, FactCollector facts) {

    public void read(RecordFields relation) {
        var type = relation.required("type", Format.oneOf(RelationType.class));
        var from = relation.required("from", ids.of(type.map(RelationType::from).orElse(Ids.ANY)));
        var to = relation.required("to", ids.of(type.map(RelationType::to).orElse(Ids.ANY)));
        if (from.isPresent() && from.equals(to)) {
            relation.problem("to", "the same id as in from", "another one");
        }
        // Of a relation of unknown type nothing more than its form can be said.
        var claim = ClaimRecord.that(type.orElse(RelationType.MEMBER_OF).predicate(), from.orElse(""))
                .to(to);
        var span = Span.read(relation, "start", "end");
        claim.with("role", relation.optional("role", Format.TEXT))
                .with("validFrom", span.start())
                .with("validTo", span.end())
                .with("note", relation.optional("note", Format.TEXT))
                .with("inferred", relation.optional("inferred", Format.TEXT))
                .with("disagreesWith", relation.optional("disagrees_with", Format.TEXT))
                .supportedBy(citations.of(relation));
        if (type.filter(RelationType.HOLDS_POSITION::equals).isPresent()) {
            claim.with("attestedOn", relation.list("attested_on", Format.DATE));
        }
        if (type.isPresent() && from.isPresent() && to.isPresent()) {
            facts.add(relation.place(), claim.build());
        }
    }
}
