package io.github.aipolicygraph.ledger.count.once;

import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one position adds to the total.
 *
 * @param counts what it adds
 * @param repeated whether all its money is in other positions: then it is no line of the total
 * @param ties the claims by which it shares money with others
 * @param rates those at which the shared money was converted
 */
public record Share(Position position, Amounts counts, boolean repeated, SortedSet<String> ties, Set<EuroRate> rates) {

    public Share {
        ties = Collections.unmodifiableSortedSet(new TreeSet<>(ties));
        rates = Set.copyOf(rates);
    }

    static Share whole(Position position) {
        return new Share(position, position.amounts(), false, new TreeSet<>(), Set.of());
    }

    Share withoutAnything() {
        return new Share(position, Amounts.NONE, true, ties, rates);
    }

    Share less(Amounts shared, Collection<String> by) {
        return with(counts.minus(shared), by);
    }

    Share with(Amounts other, Collection<String> by) {
        var all = new TreeSet<>(ties);
        all.addAll(by);
        return new Share(position, other, repeated, all, rates);
    }

    Share counting(Amounts other) {
        return with(other, List.of());
    }

    Share at(Collection<Share> converted) {
        var all = new HashSet<>(rates);
        converted.forEach(share -> all.addAll(share.allRates()));
        return new Share(position, counts, repeated, ties, all);
    }

    public Set<EuroRate> allRates() {
        var all = new HashSet<>(rates);
        all.addAll(position.worth().rates());
        position.others().forEach(share -> all.addAll(share.allRates()));
        position.counted().forEach(share -> all.addAll(share.allRates()));
        return all;
    }

    public boolean isReduced() {
        return !counts.equals(position.amounts());
    }

    public static Amounts total(List<Share> shares) {
        return Amounts.sum(shares.stream().map(Share::counts).toList());
    }
}
