package io.github.aipolicygraph.ask.ledger.count.figure;

import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.money.EuroRate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds how much money a pledge is.
 *
 * @param amounts in the requested currency; none if no figure or no rate is known
 * @param figures the figures behind it, by pledge: its own figures, or those of the parts that replace them
 * @param rates the rates used to convert them
 */
public record Value(Amounts amounts, SortedMap<String, List<Figure>> figures, Set<EuroRate> rates) {

    public static final Value NONE = new Value(Amounts.NONE, new TreeMap<>(), Set.of());

    public Value {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        rates = Set.copyOf(rates);
    }

    public boolean isKnown() {
        return !amounts.isEmpty();
    }
}
