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
 * What is certain of positions of which some may be the same money: what the others come to when these are left out. The
 * money that one of the others held in common with them is then theirs.
 */
final class CertainMinimum {

    private final List<Contribution> shares;
    private final List<Set<String>> within;
    private final Deduplication once;

    CertainMinimum(List<Contribution> shares, Coverage reach, Deduplication once) {
        this.shares = shares;
        this.within = shares.stream()
                .map(share -> reach.perhaps(share.position().pledge()))
                .toList();
        this.once = once;
    }

    /** Leaves out of the minimum of the shares what else would be in it twice. */
    List<Contribution> settled(ConflictGraph rivals) {
        var left = rivals.leftOut(this::certain);
        return left.isEmpty() ? shares : new LowerEnds(shares, without(left.keySet())).leavingOut(left);
    }

    private BigDecimal certain(Set<Integer> group, Set<Integer> leftOut) {
        var near = IntStream.range(0, shares.size())
                .filter(place -> group.contains(place) || sharesWithAny(place, group))
                .boxed()
                .toList();
        var kept = near.stream()
                .filter(place -> !leftOut.contains(place))
                .map(place -> shares.get(place).position())
                .toList();
        Function<Contribution, BigDecimal> size = areOfOneCurrency(near) ? CertainMinimum::least : this::inEuros;
        return once.of(kept).stream().map(size).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Then they are compared in it, whatever the rates of their days were, and whatever else is counted. */
    private boolean areOfOneCurrency(List<Integer> places) {
        return places.stream()
                        .flatMap(place -> shares.get(place).counts().byCurrency().keySet().stream())
                        .distinct()
                        .count()
                < 2;
    }

    private List<Contribution> without(Set<Integer> leftOut) {
        return once.of(IntStream.range(0, shares.size())
                .filter(place -> !leftOut.contains(place))
                .mapToObj(place -> shares.get(place).position())
                .toList());
    }

    /** What shares money with none of a group counts the same whatever is left out of this. */
    private boolean sharesWithAny(int place, Set<Integer> group) {
        return group.stream().anyMatch(member -> !Collections.disjoint(within.get(member), within.get(place)));
    }

    private static BigDecimal least(Contribution share) {
        return share.counts().isEmpty()
                ? BigDecimal.ZERO
                : first(share.counts()).low();
    }

    private BigDecimal inEuros(Contribution share) {
        var own = share.position().worth().amounts();
        var common = once.size(share.position().pledge());
        var low = least(share);
        return share.counts().isEmpty() || common.isEmpty() || first(own).high().signum() == 0
                ? low
                : low.multiply(first(common).high()).divide(first(own).high(), MathContext.DECIMAL64);
    }

    private static Amount first(Amounts amounts) {
        return amounts.in(amounts.byCurrency().firstKey());
    }
}
