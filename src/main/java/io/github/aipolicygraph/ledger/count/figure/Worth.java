package io.github.aipolicygraph.ledger.count.figure;

import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
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
public record Worth(Amounts amounts, SortedMap<String, List<Figure>> figures, Set<EuroRate> rates) {

    public static final Worth NONE = new Worth(Amounts.NONE, new TreeMap<>(), Set.of());

    public Worth {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        rates = Set.copyOf(rates);
    }

    public boolean isKnown() {
        return !amounts.isEmpty();
    }
}
