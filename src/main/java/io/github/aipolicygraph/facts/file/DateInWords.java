package io.github.aipolicygraph.facts.file;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import io.github.aipolicygraph.date.DateSpan;
import java.text.ParsePosition;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that somebody wrote with the name of its month, in English or French. */
final class DateInWords {

    private static final List<DateTimeFormatter> WORDS = Stream.of(Locale.ENGLISH, Locale.FRENCH)
            .flatMap(locale -> Stream.of("d MMMM u", "MMMM d, u", "d MMM u", "MMMM u")
                    .map(words -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(words)
                            .toFormatter(locale)))
            .toList();

    private DateInWords() {}

    /** Returns the date as this fact base writes it. */
    static Optional<String> read(String text) {
        return WORDS.stream()
                .flatMap(words -> {
                    var at = new ParsePosition(0);
                    var parsed = words.parseUnresolved(text, at);
                    return parsed == null || at.getIndex() < text.length() ? Stream.empty() : Stream.of(parsed);
                })
                .map(date -> "%04d-%02d".formatted(date.get(YEAR), date.get(MONTH_OF_YEAR))
                        + (date.isSupported(DAY_OF_MONTH) ? "-%02d".formatted(date.get(DAY_OF_MONTH)) : ""))
                .filter(date -> DateSpan.parse(date).isPresent())
                .findFirst();
    }
}
