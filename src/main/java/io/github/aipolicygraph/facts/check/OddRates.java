package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.ExchangeRate;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Exchange rates of days to come, and those far from the one before: a decimal point may be in the wrong place. */
record OddRates(FactCollector facts, Problems problems, LocalDate today) {

    private static final double LEAP = 1.5;

    void find() {
        var last = new HashMap<String, ExchangeRate>();
        facts.rates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ExchangeRate::date)))
                .forEach(rate -> look(
                        rate.getKey(), rate.getValue(), last.put(rate.getKey().currency(), rate.getKey())));
    }

    private void look(ExchangeRate rate, Place place, ExchangeRate before) {
        if (LocalDate.parse(rate.date()).isAfter(today)) {
            // Once for all currencies of the day.
            var row = new Place(place.file(), place.line(), rate.date(), "");
            problems.warn(row, "rates of a day that is still to come");
        }
        var leap = before == null ? 1 : rate.perEuro() / before.perEuro();
        if (leap > LEAP || leap < 1 / LEAP) {
            problems.warn(place, "%s after %s on %s".formatted(rate.perEuro(), before.perEuro(), before.date()));
        }
    }
}
