package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Handles sources that deny that a pledge is part of a whole and say that it is the same money as another pledge. If
 * both are counted, the pledge is part of one of them in either case, and adds nothing beyond them.
 */
final class DeniedPartOverlaps {

    /** Holds where the money of a pledge is according to the source that denies its place in a whole. */
    private record Elsewhere(String pledge, PartLink denied, SharedMoney instead) {

        List<String> claims() {
            return List.of(denied.claim(), instead.claim());
        }
    }

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final Set<String> counted = new HashSet<>();

    /**
     * Creates the check.
     *
     * @param pledges the pledges that are counted
     */
    DeniedPartOverlaps(PledgeGraph graph, OwnFigures own, Coverage coverage, Collection<String> pledges) {
        this.graph = graph;
        this.own = own;
        pledges.forEach(pledge -> counted.addAll(coverage.certainly(pledge)));
    }

    /**
     * Returns true if the source that denies its place says that its money is elsewhere, and both pledges are counted.
     */
    boolean isOneOfTwo(String pledge) {
        return !elsewhere(pledge).isEmpty();
    }

    Contribution settled(Contribution contribution) {
        if (contribution.repeated() || !contribution.position().disputed()) {
            return contribution;
        }
        var rest = contribution;
        for (var elsewhere : elsewhere(contribution.position().pledge())) {
            rest = rest.with(beyond(rest.counts(), elsewhere), elsewhere.claims());
        }
        return rest.isReduced() && rest.counts().isNothing() ? rest.withoutAnything() : rest;
    }

    /** Finds other places for the pledge itself, and for the pledges that it is certainly part of. */
    private List<Elsewhere> elsewhere(String pledge) {
        return holders(pledge).stream()
                .flatMap(holder -> graph.wholes(holder).stream()
                        .filter(link -> link.disputed() && counted.contains(link.whole()))
                        .flatMap(link -> elsewhere(holder, link)))
                .toList();
    }

    private Stream<Elsewhere> elsewhere(String holder, PartLink denied) {
        return graph.shared(holder).stream()
                .filter(link -> link.judgement() == Judgement.DISPUTED)
                .filter(link -> link.sources().stream().anyMatch(denied.deniedBy()::contains))
                .filter(link -> counted.contains(link.otherThan(holder)))
                .map(link -> new Elsewhere(holder, denied, link));
    }

    private Set<String> holders(String pledge) {
        var found = new HashSet<String>();
        var queue = new ArrayDeque<>(List.of(pledge));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (found.add(next)) {
                graph.wholes(next).stream().filter(Coverage::isSure).forEach(link -> queue.add(link.whole()));
            }
        }
        return found;
    }

    /**
     * Returns how much the pledge exceeds the other one, because the same money may have a larger sum here than there.
     */
    private Amounts beyond(Amounts counts, Elsewhere elsewhere) {
        var there = own.value(elsewhere.instead().otherThan(elsewhere.pledge())).amounts();
        var most = own.value(elsewhere.pledge()).amounts().beyond(there);
        var currency = counts.byCurrency().firstKey();
        return most.has(currency) && there.has(currency)
                ? counts.each(amount -> amount.atMost(most.in(currency)))
                : counts;
    }
}
