package io.github.aipolicygraph.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year, a month or a day, as precise as its source was and no more: the days that it may be.
 *
 * @param first the first of these days
 * @param last the last of them
 */
public record DateSpan(String text, LocalDate first, LocalDate last) {

    private static final Pattern SHAPE = Pattern.compile("((?!0000)\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Nothing for a day that no calendar has, such as 2025-02-30, nor for the year 0, which sorts as no other does. */
    public static Optional<DateSpan> parse(String text) {
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

    /** Whether it is written as a date, though perhaps of no calendar. */
    public static boolean hasDateForm(String text) {
        return SHAPE.matcher(text).matches();
    }

    private static DateSpan of(String text, String month, String day) {
        if (day != null) {
            return new DateSpan(text, LocalDate.parse(text), LocalDate.parse(text));
        }
        if (month != null) {
            var whole = YearMonth.parse(text);
            return new DateSpan(text, whole.atDay(1), whole.atEndOfMonth());
        }
        var whole = Year.parse(text);
        return new DateSpan(text, whole.atDay(1), whole.atMonth(12).atEndOfMonth());
    }

    public boolean isDay() {
        return first.equals(last);
    }

    public boolean isYear() {
        return text.length() == "2025".length();
    }

    /** True only where every reading of the two agrees: 2025-02 is not before 2025-02-10. */
    public boolean isSurelyBefore(DateSpan other) {
        return last.isBefore(other.first);
    }

    public boolean isSurelyAfter(DateSpan other) {
        return other.isSurelyBefore(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
