package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.money.EuroRate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds what one position adds to the total.
 *
 * @param counts what it adds
 * @param repeated true if other positions contain all its money, so that it isn't a line of the total
 * @param ties the claims about the money that it shares with others
 * @param rates the rates used to convert the shared money
 */
public record Contribution(
        Position position, Amounts counts, boolean repeated, SortedSet<String> ties, Set<EuroRate> rates) {

    public Contribution {
        ties = Collections.unmodifiableSortedSet(new TreeSet<>(ties));
        rates = Set.copyOf(rates);
    }

    static Contribution whole(Position position) {
        return new Contribution(position, position.amounts(), false, new TreeSet<>(), Set.of());
    }

    Contribution withoutAnything() {
        return new Contribution(position, Amounts.NONE, true, ties, rates);
    }

    Contribution less(Amounts shared, Collection<String> by) {
        return with(counts.minus(shared), by);
    }

    Contribution with(Amounts other, Collection<String> by) {
        var all = new TreeSet<>(ties);
        all.addAll(by);
        return new Contribution(position, other, repeated, all, rates);
    }

    Contribution counting(Amounts other) {
        return with(other, List.of());
    }

    Contribution at(Collection<Contribution> converted) {
        var all = new HashSet<>(rates);
        converted.forEach(contribution -> all.addAll(contribution.allRates()));
        return new Contribution(position, counts, repeated, ties, all);
    }

    public Set<EuroRate> allRates() {
        var all = new HashSet<>(rates);
        all.addAll(position.value().rates());
        position.others().forEach(contribution -> all.addAll(contribution.allRates()));
        position.counted().forEach(contribution -> all.addAll(contribution.allRates()));
        return all;
    }

    public boolean isReduced() {
        return !counts.equals(position.amounts());
    }

    public static Amounts total(List<Contribution> contributions) {
        return Amounts.sum(contributions.stream().map(Contribution::counts).toList());
    }
}
