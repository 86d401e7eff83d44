package io.github.aipolicygraph.facts.attribute;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import java.util.Optional;

/** From when to when, as far as it is known. */
public record Span(Optional<DateSpan> start, Optional<DateSpan> end) {

    public static Span read(RecordFields record, String start, String end) {
        var span = new Span(record.optional(start, Format.DATE), record.optional(end, Format.DATE));
        if (span.start.isPresent() && span.end.isPresent() && span.end.get().isSurelyBefore(span.start.get())) {
            record.problem(
                    end,
                    "\"%s\"".formatted(span.end.get()),
                    "a date not before %s (%s)".formatted(start, span.start.get()));
        }
        return span;
    }
}
