package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Bounds money that two positions may share: the maximum counts it in both, the minimum in one. */
final class OverlapBounds {

    /** Holds the indexes of two positions; the earlier one is larger. */
    private record Pair(int earlier, int later) {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private final Deduplication deduplication;
    private final PledgeGraph graph;
    private final OwnFigures own;
    private final Coverage coverage;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new TreeMap<>();
    private final Set<Pair> known = new HashSet<>();
    private final Map<Integer, Set<String>> deducted = new HashMap<>();
    private final ConflictGraph conflicts = new ConflictGraph();
    private final Comparator<String> largestFirst;

    OverlapBounds(Deduplication deduplication, PledgeGraph graph, OwnFigures own, Coverage coverage) {
        this.deduplication = deduplication;
        this.graph = graph;
        this.own = own;
        this.coverage = coverage;
        largestFirst = Comparator.comparing((String pledge) -> own.value(pledge).amounts(), Amounts.LARGEST_FIRST)
                .thenComparing(Comparator.naturalOrder());
    }

    List<Contribution> bounded(List<Contribution> counted, SharedRecords records, CrossSplitOverlaps overlaps) {
        contributions.addAll(counted);
        for (var index = 0; index < contributions.size(); index++) {
            recordHolder(index);
        }
        records.all().forEach(record -> known.addAll(pairs(record.link())));
        holders.forEach(this::limitBySharedPart);
        graph.doubtful().forEach(this::limitByLink);
        limitByCrossSplit(overlaps);
        return new CertainMinimum(List.copyOf(contributions), coverage, deduplication).settled(conflicts);
    }

    /** Records what a position covers. A disputed position adds nothing to the minimum, so it needs no deduction. */
    private void recordHolder(int index) {
        var contribution = contributions.get(index);
        if (!contribution.repeated() && !contribution.position().disputed()) {
            coverage.possibly(contribution.position().pledge())
                    .forEach(pledge -> holders.computeIfAbsent(pledge, any -> new ArrayList<>())
                            .add(index));
        }
    }

    private Set<Pair> pairs(SharedMoney link) {
        var pairs = new HashSet<Pair>();
        for (var one : holdersOf(link.one())) {
            holdersOf(link.other()).stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> pairs.add(Pair.of(one, other)));
        }
        return pairs;
    }

    private void limitByLink(SharedMoney link) {
        for (var pair : pairs(link)) {
            if (known.contains(pair)) {
                continue;
            }
            if (isDirect(link, pair)) {
                conflicts.add(pair.earlier(), pair.later(), link.claim());
            } else if (!isDeducted(link, pair.later())) {
                deduct(pair.later(), smaller(link), List.of(link.claim()));
            }
        }
    }

    /** Sets two positions against each other, or deducts what pledges inside them may share. */
    private void limitByCrossSplit(CrossSplitOverlaps overlaps) {
        var direct = new HashSet<Pair>();
        var inside = new HashMap<Pair, CrossSplitOverlaps.Inside>();
        for (var overlap : overlaps.pairs()) {
            for (var one : holdersOf(overlap.one())) {
                for (var other : holdersOf(overlap.other())) {
                    var pair = Pair.of(one, other);
                    if (pledge(one).equals(overlap.one()) && pledge(other).equals(overlap.other())) {
                        overlap.claims().forEach(claim -> conflicts.add(one, other, claim));
                        direct.add(pair);
                    } else if (mayShare(overlap, pair, overlaps)) {
                        inside.computeIfAbsent(pair, first -> new CrossSplitOverlaps.Inside())
                                .add(overlap, one == pair.earlier());
                    }
                }
            }
        }
        inside.keySet().removeAll(direct);
        inside.forEach((pair, shared) -> deduct(pair.later(), shared.most(graph, own), shared.claims()));
    }

    /** Returns true unless other rules say what the two positions share, or that they share nothing. */
    private boolean mayShare(CrossSplitOverlaps.Pair inside, Pair pair, CrossSplitOverlaps overlaps) {
        // All the money of a pledge that both hold is deducted as a part of both.
        var both = List.of(pair.earlier(), pair.later());
        return !known.contains(pair)
                && Stream.of(inside.one(), inside.other())
                        .noneMatch(end -> holdersOf(end).containsAll(both))
                && !overlaps.areDifferentMoney(pledge(pair.earlier()), pledge(pair.later()));
    }

    private boolean isDirect(SharedMoney link, Pair pair) {
        var ends = Set.of(pledge(pair.earlier()), pledge(pair.later()));
        return ends.stream().anyMatch(graph.same(link.one())::contains)
                && ends.stream().anyMatch(graph.same(link.other())::contains);
    }

    private void limitBySharedPart(String pledge, List<Integer> indexes) {
        for (var index : indexes.subList(1, indexes.size())) {
            if (indexes.stream().anyMatch(earlier -> earlier < index && !known.contains(Pair.of(earlier, index)))
                    && !isDeductedWithAnother(pledge, index)
                    && !isCertainlyShared(pledge, indexes, index)) {
                deduct(index, own.value(pledge).amounts(), claims(pledge));
                deducted.computeIfAbsent(index, any -> new HashSet<>()).addAll(coverage.certainly(pledge));
            }
        }
    }

    /** Returns true if the money was already deducted as a part of both. */
    private boolean isDeducted(SharedMoney link, int index) {
        return deducted.getOrDefault(index, Set.of()).stream().anyMatch(Set.of(link.one(), link.other())::contains);
    }

    /**
     * Returns true if another pledge is deducted instead: of nested pledges only the outermost one, and of pledges with
     * the same money only the largest.
     */
    private boolean isDeductedWithAnother(String pledge, int index) {
        var others = Stream.concat(
                graph.wholes(pledge).stream().map(PartLink::whole),
                graph.same(pledge).stream().filter(same -> largestFirst.compare(same, pledge) < 0));
        return others.anyMatch(other -> own.value(other).isKnown()
                && holdersOf(other).contains(index)
                && holdersOf(other).get(0) < index);
    }

    /** Returns true if the money is certainly shared. Then it is already deducted, from the maximum too. */
    private boolean isCertainlyShared(String pledge, List<Integer> indexes, int later) {
        return isSure(pledge, later)
                && indexes.stream().anyMatch(earlier -> earlier < later && isSure(pledge, earlier));
    }

    private boolean isSure(String pledge, int index) {
        return coverage.certainly(pledge(index)).contains(pledge);
    }

    private void deduct(int index, Amounts shared, Collection<String> claims) {
        if (!shared.isEmpty()) {
            contributions.set(index, contributions.get(index).less(shared.each(Amount::orNothing), claims));
        }
    }

    /** Returns the smaller of the two pledges, because they cannot share more than that. */
    private Amounts smaller(SharedMoney link) {
        return own.value(link.one()).amounts().orSmaller(own.value(link.other()).amounts());
    }

    /** Returns the claims that link the part to what is counted. Its other places are no reason for the deduction. */
    private List<String> claims(String part) {
        return graph.wholes(part).stream()
                .filter(link -> holders.containsKey(link.whole()))
                .map(PartLink::claim)
                .toList();
    }

    private List<Integer> holdersOf(String pledge) {
        return holders.getOrDefault(pledge, List.of());
    }

    private String pledge(int index) {
        return contributions.get(index).position().pledge();
    }
}
