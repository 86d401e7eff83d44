package io.github.aipolicygraph.money;

import io.github.aipolicygraph.date.DateSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The day whose rate is taken for a date that may be partial. */
public final class ValueDays {

    private ValueDays() {}

    /**
     * A month stands for its last day, which is the day of a rate in every month; a year for none, as a rate half a
     * year away says nothing.
     */
    public static Optional<LocalDate> of(String date) {
        return Optional.ofNullable(date)
                .flatMap(DateSpan::parse)
                .filter(span -> !span.isYear())
                .map(DateSpan::last);
    }

    /** The day of an announcement; else the first of the days on which figures were given, as far as these say one. */
    public static Optional<LocalDate> of(String announcedOn, Stream<String> statedOn) {
        return of(announcedOn)
                .or(() -> statedOn.flatMap(date -> of(date).stream()).min(Comparator.naturalOrder()));
    }
}
