package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.Optional;

/** Converts an instant to UTC, as the graph records it. */
public final class Instants implements ArgumentConverter {

    /**
     * Excludes other years, because they don't sort correctly as text, and on the stated axis the day of an instant is
     * text.
     */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    @Override
    public String name() {
        return "moment";
    }

    @Override
    public ZonedDateTime of(String argument, Object value) {
        return parsed(value.toString())
                .filter(moment -> YEARS.isValidIntValue(moment.getYear()))
                .orElseThrow(() -> new RequestError(
                        EngineCode.BAD_DATE,
                        "%s is \"%s\"; it must be a moment with its offset, as in 2025-03-01T00:00:00Z."
                                .formatted(argument, RequestError.shown(value))));
    }

    static Optional<ZonedDateTime> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
