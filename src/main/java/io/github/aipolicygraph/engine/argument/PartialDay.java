package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Converts a day, a month or a year to text, as precise as the caller sent it. */
public final class PartialDay implements ArgumentConverter {

    private static final Pattern WRITTEN = Pattern.compile("(?!0000)\\d{4}(-\\d{2}){0,2}");
    /** Completes a year or a month to a day, its first one, so that it can be checked as a date. */
    private static final String FIRST_DAY = "0000-01-01";

    @Override
    public String name() {
        return "partial-day";
    }

    @Override
    public String of(String argument, Object value) {
        var text = value.toString();
        if (!WRITTEN.matcher(text).matches() || !isDay(text + FIRST_DAY.substring(text.length()))) {
            throw new RequestError(
                    EngineCode.BAD_DATE,
                    "%s is \"%s\"; it must be a day, a month or a year, as in 2025-02-12, 2025-02 or 2025."
                            .formatted(argument, RequestError.shown(value)));
        }
        return text;
    }

    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
