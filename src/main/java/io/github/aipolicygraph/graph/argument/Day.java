package io.github.aipolicygraph.graph.argument;

import io.github.aipolicygraph.graph.answer.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as text, {@code 2025-02-12}: dates in the graph are texts, for theirs are partial. */
public final class Day implements ArgumentForm {

    @Override
    public String name() {
        return "day";
    }

    @Override
    public String of(String argument, Object value) {
        try {
            return LocalDate.parse(value.toString()).toString();
        } catch (DateTimeParseException none) {
            throw new Refusal(
                    Refusal.Code.BAD_DATE,
                    "%s is \"%s\"; it must be a day, as in 2025-02-12.".formatted(argument, Refusal.shown(value)));
        }
    }
}
