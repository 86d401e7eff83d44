package io.github.aipolicygraph.facts.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A year, a month or a day, as precise as its source was and no more. */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Nothing for a day that no calendar has, such as 2025-02-30. */
    public static Optional<PartialDate> parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(text, parts.group(2), parts.group(3)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static PartialDate of(String text, String month, String day) {
        if (day != null) {
            return new PartialDate(text, LocalDate.parse(text), LocalDate.parse(text));
        }
        if (month != null) {
            var whole = YearMonth.parse(text);
            return new PartialDate(text, whole.atDay(1), whole.atEndOfMonth());
        }
        var whole = Year.parse(text);
        return new PartialDate(text, whole.atDay(1), whole.atMonth(12).atEndOfMonth());
    }

    /** True only where every reading of the two agrees: 2025-02 is not before 2025-02-10. */
    public boolean isSurelyBefore(PartialDate other) {
        return last.isBefore(other.first);
    }

    @Override
    public String toString() {
        return text;
    }
}
