package io.github.aipolicygraph.ask.ledger.count.sum;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One amount for each currency; they are never added to one another. */
public record Amounts(SortedMap<String, Amount> byCurrency) {

    public static final Amounts NONE = new Amounts(new TreeMap<>());

    /**
     * Sums of different currencies are not larger or smaller than one another: those with the first currency of the
     * alphabet come first.
     */
    public static final Comparator<Amounts> LARGEST_FIRST = Comparator.comparing(Amounts::firstCurrency)
            .thenComparing(amounts -> amounts.first().high(), Comparator.reverseOrder())
            .thenComparing(amounts -> amounts.first().low(), Comparator.reverseOrder());

    public Amounts {
        byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    public static Amounts of(String currency, Amount amount) {
        return new Amounts(new TreeMap<>(Collections.singletonMap(currency, amount)));
    }

    public static Amounts sum(Collection<Amounts> all) {
        return all.stream().reduce(NONE, Amounts::plus);
    }

    public Amounts plus(Amounts other) {
        var sums = new TreeMap<>(byCurrency);
        other.byCurrency.forEach((currency, amount) -> sums.merge(currency, amount, Amount::plus));
        return new Amounts(sums);
    }

    /** What is taken off in a currency that is not here may be anything: then nothing is sure to be left. */
    public Amounts minus(Amounts other) {
        var foreign = !byCurrency.keySet().containsAll(other.byCurrency.keySet());
        var rest = new TreeMap<String, Amount>();
        byCurrency.forEach((currency, amount) -> rest.put(currency, amount.minus(other.in(currency))));
        return foreign ? new Amounts(rest).each(Amount::orNothing) : new Amounts(rest);
    }

    /** What each is at most more than the other, where that is of one of its currencies. */
    public Amounts beyond(Amounts other) {
        var rest = new TreeMap<String, Amount>();
        byCurrency.forEach((currency, amount) ->
                rest.put(currency, other.has(currency) ? amount.beyond(other.in(currency)) : amount));
        return new Amounts(rest);
    }

    public Amounts each(UnaryOperator<Amount> change) {
        var changed = new TreeMap<String, Amount>();
        byCurrency.forEach((currency, amount) -> changed.put(currency, change.apply(amount)));
        return new Amounts(changed);
    }

    public Amount in(String currency) {
        return byCurrency.getOrDefault(currency, Amount.NOTHING);
    }

    public boolean has(String currency) {
        return byCurrency.containsKey(currency);
    }

    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }

    public boolean isNothing() {
        return byCurrency.values().stream().allMatch(Amount::isNothing);
    }

    /** Whether the lower sum is at least the other's, by the first currency in which they differ. */
    public boolean isAtLeast(Amounts other) {
        return plus(other).byCurrency.keySet().stream()
                        .map(currency ->
                                in(currency).low().compareTo(other.in(currency).low()))
                        .filter(difference -> difference != 0)
                        .findFirst()
                        .orElse(0)
                >= 0;
    }

    public List<MoneyRange> ranges() {
        return byCurrency.entrySet().stream()
                .map(entry -> entry.getValue().in(entry.getKey()))
                .toList();
    }

    private String firstCurrency() {
        return isEmpty() ? "" : byCurrency.firstKey();
    }

    private Amount first() {
        return in(firstCurrency());
    }
}
