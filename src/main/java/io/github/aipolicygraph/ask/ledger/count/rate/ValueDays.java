package io.github.aipolicygraph.ask.ledger.count.rate;

import io.github.aipolicygraph.date.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

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
}
