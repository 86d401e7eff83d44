package io.github.aipolicygraph.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Converts sums into the requested currency. Without one, every sum stays in its own. */
public final class Exchange {

    private static final String EURO = "EUR";

    /** Rates exist at least once a month; an older one would belong to another time. */
    private static final int OLDEST_DAYS = 31;

    private final Map<String, NavigableMap<LocalDate, EuroRate>> rows;
    private final String asked;

    public Exchange(Collection<EuroRate> rates, String asked) {
        this(new HashMap<>(), asked);
        rates.forEach(rate ->
                rows.computeIfAbsent(rate.currency(), any -> new TreeMap<>()).put(rate.day(), rate));
    }

    private Exchange(Map<String, NavigableMap<LocalDate, EuroRate>> rows, String asked) {
        this.rows = rows;
        this.asked = asked;
    }

    /** Returns an exchange into another currency at the same rates. */
    public Exchange into(String currency) {
        return new Exchange(rows, currency);
    }

    /** Returns the currency that sums are converted to; null if each stays in its own. */
    public String currency() {
        return asked;
    }

    public SortedSet<String> currencies() {
        var known = new TreeSet<>(rows.keySet());
        known.add(EURO);
        return known;
    }

    /** Returns the conversion; empty if it needs a rate, and the day or its rate is missing. */
    public Optional<Conversion> from(String currency, Optional<LocalDate> day) {
        if (asked == null || currency.equals(asked)) {
            return Optional.of(new Conversion(currency, BigDecimal.ONE, List.of()));
        }
        return day.flatMap(known -> crossed(perEuro(currency, known), perEuro(asked, known)));
    }

    private Optional<Conversion> crossed(Optional<EuroRate> from, Optional<EuroRate> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var factor = to.get().perEuro().divide(from.get().perEuro(), MathContext.DECIMAL128);
        var used = Stream.of(from.get(), to.get())
                .filter(rate -> !rate.currency().equals(EURO))
                .toList();
        return Optional.of(new Conversion(asked, factor, used));
    }

    private Optional<EuroRate> perEuro(String currency, LocalDate day) {
        if (currency.equals(EURO)) {
            return Optional.of(new EuroRate(EURO, day, BigDecimal.ONE));
        }
        return Optional.ofNullable(rows.get(currency))
                .map(rates -> rates.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.day().isBefore(day.minusDays(OLDEST_DAYS)));
    }
}
