package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.reading.Bounds;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.util.Optional;
import java.util.stream.Stream;

/** What pages say of one field of an event or an institution, where they differ. */
record FieldClaims(String subject, Citations citations, Collected facts) {

    void read(Fields record) {
        record.records("claims", claim -> facts.add(claim.place(), claim(claim)));
    }

    private static final Format<String> ANY = Format.text("a text", any -> true, refused -> "");

    private Claim claim(Fields fields) {
        var field = fields.required("field", Format.TEXT);
        var claim = Claim.that(Predicate.FIELD, subject)
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

    private static Optional<?> value(Fields fields, String field) {
        return switch (field) {
            case "start", "end" -> fields.required("value", Format.DATE);
            case "country" -> fields.required("value", Format.COUNTRY);
            default -> fields.required("value", Format.TEXT);
        };
    }
}
