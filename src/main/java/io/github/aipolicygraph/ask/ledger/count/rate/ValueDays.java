package io.github.aipolicygraph.ask.ledger.count.rate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Finds the day whose rate applies to a date that may be partial. */
public final class ValueDays {

    private ValueDays() {}

    /**
     * Returns the last day of a month, because every month has a rate then. Returns nothing for a year, because a rate
     * half a year away says nothing.
     */
    public static Optional<LocalDate> of(String date) {
        if (date == null || date.length() < "2025-02".length()) {
            return Optional.empty();
        }
        return Optional.of(
                date.length() == "2025-02".length() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date));
    }
}
