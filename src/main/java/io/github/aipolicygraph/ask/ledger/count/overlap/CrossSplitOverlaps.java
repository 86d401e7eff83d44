package io.github.aipolicygraph.ask.ledger.count.overlap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds pledges that are in two decompositions of one whole that isn't counted itself. Each decomposition splits the
 * same money, so the two may share some. They don't if they are siblings in some decomposition, whose parts are
 * different money, or if different payers pay them.
 */
final class CrossSplitOverlaps {

    record Pair(String one, String other, Set<String> claims) {}

    /** Gathers the pairs between two counted pledges that hold an end each. */
    static final class Inside {

        private final Set<String> inEarlier = new TreeSet<>();
        private final Set<String> inLater = new TreeSet<>();
        private final Set<String> claims = new TreeSet<>();

        void add(Pair pair, boolean oneIsInEarlier) {
            inEarlier.add(oneIsInEarlier ? pair.one() : pair.other());
            inLater.add(oneIsInEarlier ? pair.other() : pair.one());
            claims.addAll(pair.claims());
        }

        Set<String> claims() {
            return claims;
        }

        /** Returns how much the two may share at most: the smaller of what they have in these pairs. */
        Amounts most(PledgeGraph graph, OwnFigures own) {
            return sum(inEarlier, graph, own).orSmaller(sum(inLater, graph, own));
        }

        /** Adds the outermost of the pledges that have a figure. */
        private static Amounts sum(Set<String> pledges, PledgeGraph graph, OwnFigures own) {
            var figures = pledges.stream()
                    .filter(pledge -> own.value(pledge).isKnown())
                    .toList();
            var nested = graph.nestedUnder(figures, any -> true);
            return Amounts.sum(figures.stream()
                    .filter(pledge -> !nested.contains(pledge))
                    .map(pledge -> own.value(pledge).amounts())
                    .toList());
        }
    }

    private final PledgeGraph graph;
    private final Map<String, Set<PartLink>> links = new TreeMap<>();
    private final Map<String, Set<PartLink>> sureLinks = new TreeMap<>();

    CrossSplitOverlaps(PledgeGraph graph, Collection<String> pledges) {
        this.graph = graph;
        pledges.forEach(pledge -> {
            links.put(pledge, upwards(pledge, any -> true));
            sureLinks.put(pledge, upwards(pledge, Coverage::isSure));
        });
    }

    List<Pair> pairs() {
        var wholes = links.keySet().stream()
                .flatMap(pledge -> links.get(pledge).stream().map(link -> new Way(pledge, link)))
                .collect(groupingBy(way -> way.link().whole(), TreeMap::new, toList()));
        var pairs = new ArrayList<Pair>();
        wholes.values().stream()
                .filter(CrossSplitOverlaps::areSplitTwice)
                .forEach(ways -> ways.forEach(one -> ways.stream()
                        .filter(one::mayShareWith)
                        .filter(other -> !areSiblings(one, other) && !arePaidByOthers(one.pledge(), other.pledge()))
                        .map(one::pairedWith)
                        .forEach(pairs::add)));
        return pairs;
    }

    /** Describes how a pledge is part of a whole: by this link, which is its own or that of a pledge it is part of. */
    private record Way(String pledge, PartLink link) {

        boolean mayShareWith(Way other) {
            return pledge.compareTo(other.pledge) < 0
                    && !link.part().equals(other.link.part())
                    && areSplitTwice(List.of(this, other));
        }

        Pair pairedWith(Way other) {
            return new Pair(pledge, other.pledge, Set.of(link.claim(), other.link.claim()));
        }
    }

    /** Returns true if the two are beside one another in some split, or paid by others: then they share nothing. */
    boolean areDifferentMoney(String one, String other) {
        return arePaidByOthers(one, other)
                || graph.wholes(one).stream()
                        .anyMatch(left -> graph.wholes(other).stream()
                                .anyMatch(right -> left.whole().equals(right.whole())
                                        && left.decomposition() == right.decomposition()
                                        && left.counting() == Counting.ADDITIVE
                                        && right.counting() == Counting.ADDITIVE));
    }

    private static boolean areSplitTwice(List<Way> ways) {
        var first = ways.get(0).link().decomposition();
        return ways.stream()
                .map(Way::link)
                .anyMatch(link -> link.decomposition() != first || link.counting() != Counting.ADDITIVE);
    }

    /**
     * Returns true if they are siblings. They can only share money if both are in the whole, so their links into it
     * count as certain here.
     */
    private boolean areSiblings(Way one, Way other) {
        var whole = one.link().whole();
        return certainLinks(one.pledge(), whole)
                .anyMatch(left -> certainLinks(other.pledge(), whole)
                        .anyMatch(right -> left.whole().equals(right.whole())
                                && left.decomposition() == right.decomposition()
                                && !left.part().equals(right.part())));
    }

    /** Returns the additive links of a pledge that are certain if it is in this whole. */
    private Stream<PartLink> certainLinks(String pledge, String whole) {
        var sure = sureLinks.get(pledge);
        var direct = graph.wholes(pledge).stream()
                .filter(link -> link.whole().equals(whole) && link.counting() == Counting.ADDITIVE);
        return Stream.concat(sure.stream(), direct);
    }

    private boolean arePaidByOthers(String one, String other) {
        return graph.pledge(one)
                .whoPays()
                .areCertainlyOthersThan(graph.pledge(other).whoPays());
    }

    /** Returns the links by which the pledge, or a pledge that it is part of, is part of a whole. */
    private Set<PartLink> upwards(String pledge, Predicate<PartLink> by) {
        var found = new HashSet<PartLink>();
        var queue = new ArrayDeque<>(List.of(pledge));
        while (!queue.isEmpty()) {
            graph.wholes(queue.remove()).stream()
                    .filter(by)
                    .filter(found::add)
                    .forEach(link -> queue.add(link.whole()));
        }
        return found;
    }
}
