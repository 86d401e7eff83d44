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
 * What a pledge comes to.
 *
 * @param amounts in the currency asked for; none if nothing is known, or no rate
 * @param figures what it rests on, by pledge: its own figures, or those of the parts that stand in for them
 * @param rates what they were converted at
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
