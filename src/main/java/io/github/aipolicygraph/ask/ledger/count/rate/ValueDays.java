package io.github.aipolicygraph.ask.ledger.count.rate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day whose rate is taken for a date that may be partial. */
public final class ValueDays {

    private ValueDays() {}

    /**
     * A month stands for its last day, which is the day of a rate in every month; a year for none, as a rate half a
     * year away says nothing.
     */
    public static Optional<LocalDate> of(String date) {
        if (date == null || date.length() < "2025-02".length()) {
            return Optional.empty();
        }
        return Optional.of(
                date.length() == "2025-02".length() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date));
    }
}
