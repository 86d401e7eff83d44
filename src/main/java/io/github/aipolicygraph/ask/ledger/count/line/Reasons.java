package io.github.aipolicygraph.ask.ledger.count.line;

import static io.github.aipolicygraph.ask.ledger.LedgerReason.NOT_ADDITIVE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.NOT_ASKED;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.NO_RATE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.OTHER_DECOMPOSITION;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.PART_OF_COUNTED;

import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds out from the place of a pledge with a figure why it wasn't counted. */
final class Reasons {

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final LedgerBasis basis;
    private final Map<String, LedgerReason> reasons = new HashMap<>();

    Reasons(PledgeGraph graph, OwnFigures own, LedgerBasis basis) {
        this.graph = graph;
        this.own = own;
        this.basis = basis;
        if (basis.single()) {
            inOnePledge();
        } else {
            inCounted();
            nestedUnder(basis.asked().stream().filter(own::lacksRate).toList(), NO_RATE);
            nestedUnder(basis.asked(), NOT_ASKED);
        }
    }

    LedgerReason of(String pledge) {
        return own.lacksRate(pledge) ? NO_RATE : reasons.getOrDefault(pledge, NOT_ADDITIVE);
    }

    /**
     * Collects the reasons for one pledge. If a pledge is in several places, the place that is closest to being counted
     * gives the reason.
     */
    private void inOnePledge() {
        Predicate<PartLink> ofDecomposition =
                link -> basis.decomposition() == null || link.decomposition() == basis.decomposition();
        Predicate<PartLink> additive = link -> link.counting() == Counting.ADDITIVE;
        var notAdditive = parts(ofDecomposition.and(additive.negate()));
        notAdditive.forEach(pledge -> reasons.put(pledge, NOT_ADDITIVE));
        if (!basis.countsItself()) {
            inCounted();
        }
        nestedUnder(
                parts(ofDecomposition.and(additive)).stream()
                        .filter(own::lacksRate)
                        .toList(),
                NO_RATE);
        var others = parts(ofDecomposition.negate());
        others.forEach(pledge -> reasons.putIfAbsent(pledge, OTHER_DECOMPOSITION));
        nestedUnder(others, OTHER_DECOMPOSITION);
    }

    private void inCounted() {
        nestedUnder(
                basis.contributions().stream()
                        .map(contribution -> contribution.position().pledge())
                        .toList(),
                PART_OF_COUNTED);
    }

    private List<String> parts(Predicate<PartLink> condition) {
        return basis.asked().stream()
                .flatMap(pledge -> graph.parts(pledge).stream())
                .filter(condition)
                .map(PartLink::part)
                .toList();
    }

    private void nestedUnder(Collection<String> pledges, LedgerReason reason) {
        graph.nestedUnder(pledges, any -> true).forEach(pledge -> reasons.putIfAbsent(pledge, reason));
    }
}
