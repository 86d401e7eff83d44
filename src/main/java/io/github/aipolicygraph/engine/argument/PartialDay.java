package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;

/** Converts a day, a month or a year to text, as precise as the caller sent it. */
public final class PartialDay implements ArgumentConverter {

    @Override
    public String name() {
        return "partial-day";
    }

    @Override
    public String of(String argument, Object value) {
        var text = value.toString();
        if (DateSpan.parse(text).isEmpty()) {
            throw new RequestError(
                    EngineCode.BAD_DATE,
                    "%s is \"%s\"; it must be a day, a month or a year, as in 2025-02-12, 2025-02 or 2025."
                            .formatted(argument, RequestError.shown(value)));
        }
        return text;
    }
}
