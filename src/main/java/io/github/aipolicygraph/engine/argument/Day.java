package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.regex.Pattern;

/** Converts a day, {@code 2025-02-12}, to text: the graph stores dates as text because they may be partial. */
public final class Day implements ArgumentConverter {

    /** Excludes year 0 and years beyond 9999, because they don't sort correctly as text. */
    private static final Pattern WRITTEN = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String name() {
        return "day";
    }

    @Override
    public String of(String argument, Object value) {
        var text = value.toString();
        if (!WRITTEN.matcher(text).matches()) {
            throw refused(argument, value, "it must be a day, as in 2025-02-12.");
        }
        if (DateSpan.parse(text).isEmpty()) {
            throw refused(argument, value, "there is no such day.");
        }
        return text;
    }

    private static RequestError refused(String argument, Object value, String why) {
        return new RequestError(
                EngineCode.BAD_DATE, "%s is \"%s\"; %s".formatted(argument, RequestError.shown(value), why));
    }
}
