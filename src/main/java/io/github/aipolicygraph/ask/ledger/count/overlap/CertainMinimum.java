package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Computes the certain minimum of positions that may partly be the same money: the sum of the others without the
 * positions that are left out. Money that another position shares with one of these then counts for the other.
 */
final class CertainMinimum {

    private final List<Contribution> contributions;
    private final List<Set<String>> within;
    private final Deduplication deduplication;

    CertainMinimum(List<Contribution> contributions, Coverage coverage, Deduplication deduplication) {
        this.contributions = contributions;
        this.within = contributions.stream()
                .map(contribution -> coverage.possibly(contribution.position().pledge()))
                .toList();
        this.deduplication = deduplication;
    }

    /** Leaves out of the minimum of the contributions what would otherwise be in it twice. */
    List<Contribution> settled(ConflictGraph conflicts) {
        var left = conflicts.leftOut(this::certain);
        return left.isEmpty() ? contributions : new LowerEnds(contributions, without(left.keySet())).leavingOut(left);
    }

    private BigDecimal certain(Set<Integer> group, Set<Integer> leftOut) {
        var affected = IntStream.range(0, contributions.size())
                .filter(index -> group.contains(index) || sharesWithAny(index, group))
                .boxed()
                .toList();
        var kept = affected.stream()
                .filter(index -> !leftOut.contains(index))
                .map(index -> contributions.get(index).position())
                .toList();
        Function<Contribution, BigDecimal> size = areOfOneCurrency(affected) ? CertainMinimum::least : this::inEuros;
        return deduplication.of(kept).stream().map(size).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns true if the positions have one currency. Then they are compared in it, whatever the rates of their days
     * are, and whatever else is counted.
     */
    private boolean areOfOneCurrency(List<Integer> indexes) {
        return indexes.stream()
                        .flatMap(index -> contributions.get(index).counts().byCurrency().keySet().stream())
                        .distinct()
                        .count()
                < 2;
    }

    private List<Contribution> without(Set<Integer> leftOut) {
        return deduplication.of(IntStream.range(0, contributions.size())
                .filter(index -> !leftOut.contains(index))
                .mapToObj(index -> contributions.get(index).position())
                .toList());
    }

    /**
     * Returns true if a position shares money with a group. A position that doesn't counts the same, whatever is left
     * out of the group.
     */
    private boolean sharesWithAny(int index, Set<Integer> group) {
        return group.stream().anyMatch(member -> !Collections.disjoint(within.get(member), within.get(index)));
    }

    private static BigDecimal least(Contribution contribution) {
        return contribution.counts().isEmpty()
                ? BigDecimal.ZERO
                : first(contribution.counts()).low();
    }

    private BigDecimal inEuros(Contribution contribution) {
        var own = contribution.position().value().amounts();
        var common = deduplication.size(contribution.position().pledge());
        var low = least(contribution);
        return contribution.counts().isEmpty()
                        || common.isEmpty()
                        || first(own).high().signum() == 0
                ? low
                : low.multiply(first(common).high()).divide(first(own).high(), MathContext.DECIMAL64);
    }

    private static Amount first(Amounts amounts) {
        return amounts.in(amounts.byCurrency().firstKey());
    }
}
