package io.github.aipolicygraph.facts.file;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A year, a month or a day, as precise as its source was and no more. */
public record DateSpan(String text, LocalDate first, LocalDate last) {

    private static final List<DateTimeFormatter> WORDS = Stream.of(Locale.ENGLISH, Locale.FRENCH)
            .flatMap(locale -> Stream.of("d MMMM u", "MMMM d, u", "d MMM u", "MMMM u")
                    .map(words -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(words)
                            .toFormatter(locale)))
            .toList();

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Nothing for a day that no calendar has, such as 2025-02-30. */
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

    /** The date that somebody wrote with the name of its month, in English or French. */
    static Optional<String> inWords(String text) {
        return WORDS.stream()
                .flatMap(words -> {
                    var at = new ParsePosition(0);
                    var parsed = words.parseUnresolved(text, at);
                    return parsed == null || at.getIndex() < text.length() ? Stream.empty() : Stream.of(parsed);
                })
                .map(date -> "%04d-%02d".formatted(date.get(YEAR), date.get(MONTH_OF_YEAR))
                        + (date.isSupported(DAY_OF_MONTH) ? "-%02d".formatted(date.get(DAY_OF_MONTH)) : ""))
                .filter(date -> parse(date).isPresent())
                .findFirst();
    }

    /** Whether it is written as a date, though perhaps of no calendar. */
    static boolean isOfItsShape(String text) {
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
