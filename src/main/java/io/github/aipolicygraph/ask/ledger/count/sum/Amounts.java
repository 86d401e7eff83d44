package io.github.aipolicygraph.ask.ledger.count.sum;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Holds one amount per currency. Amounts of different currencies are never added. */
public record Amounts(SortedMap<String, Amount> byCurrency) {

    public static final Amounts NONE = new Amounts(new TreeMap<>());

    /** Sorts by currency first, because sums of different currencies are neither larger nor smaller than each other. */
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

    /**
     * Subtracts amounts. In a currency that isn't here the subtracted sum may be anything, so nothing is certain to
     * remain.
     */
    public Amounts minus(Amounts other) {
        var foreign = !byCurrency.keySet().containsAll(other.byCurrency.keySet());
        var rest = new TreeMap<String, Amount>();
        byCurrency.forEach((currency, amount) -> rest.put(currency, amount.minus(other.in(currency))));
        return foreign ? new Amounts(rest).each(Amount::orNothing) : new Amounts(rest);
    }

    /** Returns at most how much each amount exceeds the other one in the same currency. */
    public Amounts beyond(Amounts other) {
        var rest = new TreeMap<String, Amount>();
        byCurrency.forEach((currency, amount) ->
                rest.put(currency, other.has(currency) ? amount.beyond(other.in(currency)) : amount));
        return new Amounts(rest);
    }

    /** Returns the smaller of the two. Of nothing known and something that is the latter. */
    public Amounts orSmaller(Amounts other) {
        if (isEmpty() || other.isEmpty()) {
            return plus(other);
        }
        return LARGEST_FIRST.compare(this, other) < 0 ? other : this;
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
