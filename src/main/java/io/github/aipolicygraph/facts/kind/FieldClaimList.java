package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.attribute.Bounds;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.Optional;
import java.util.stream.Stream;

/** What pages say of one field of an event or an institution, where they differ. */
record FieldClaimList(String subject, Citations citations, FactCollector facts) {

    void read(RecordFields record) {
        record.records("claims", claim -> facts.add(claim.place(), claim(claim)));
    }

    private static final Format<String> ANY = Format.text("a text", any -> true, refused -> "");

    private ClaimRecord claim(RecordFields fields) {
        var field = fields.required("field", Format.TEXT);
        var claim = ClaimRecord.that(Predicate.FIELD, subject)
                .with("field", field)
                .with("inferred", fields.optional("inferred", Format.TEXT))
                .with("statedOn", fields.optional("stated_on", Format.DATE))
                .supportedBy(citations.single(fields));
        var isNumber = Stream.of("min", "max", "modality", "unit").anyMatch(fields::has);
        if (isNumber && fields.has("value")) {
            fields.problem("value", "a value beside a number", "either value, or min, max, modality and unit");
        }
        if (!isNumber) {
            return claim.with("value", value(fields, field.orElse(""))).build();
        }
        fields.optional("value", ANY);
        claim.with("unit", fields.required("unit", Format.TEXT));
        return Bounds.required(fields, Format.NUMBER).in(claim).build();
    }

    private static Optional<?> value(RecordFields fields, String field) {
        return switch (field) {
            case "start", "end" -> fields.required("value", Format.DATE);
            case "country" -> fields.required("value", Format.COUNTRY);
            default -> fields.required("value", Format.TEXT);
        };
    }
}
