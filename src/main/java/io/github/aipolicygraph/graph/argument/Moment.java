package io.github.aipolicygraph.graph.argument;

import io.github.aipolicygraph.graph.answer.Refusal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/** A moment in UTC, as the graph records it. */
public final class Moment implements ArgumentForm {

    @Override
    public String name() {
        return "moment";
    }

    @Override
    public ZonedDateTime of(String argument, Object value) {
        try {
            return OffsetDateTime.parse(value.toString()).atZoneSameInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
            throw new Refusal(
                    Refusal.Code.BAD_DATE,
                    "%s is \"%s\"; it must be a moment with its offset, as in 2025-03-01T00:00:00Z."
                            .formatted(argument, Refusal.shown(value)));
        }
    }
}
