package io.github.aipolicygraph.money;

import io.github.aipolicygraph.date.DateSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the day whose rate applies to a date that may be partial. */
public final class ValueDays {

    private ValueDays() {}

    /**
     * Returns the last day of a month, because every month has a rate then. Returns nothing for a year, because a rate
     * half a year away says nothing.
     */
    public static Optional<LocalDate> of(String date) {
        return Optional.ofNullable(date)
                .flatMap(DateSpan::parse)
                .filter(span -> !span.isYear())
                .map(DateSpan::last);
    }

    /** Returns the day of the announcement, or else the first day on which one of the figures was stated. */
    public static Optional<LocalDate> of(String announcedOn, Stream<String> statedOn) {
        return of(announcedOn)
                .or(() -> statedOn.flatMap(date -> of(date).stream()).min(Comparator.naturalOrder()));
    }
}
