package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds where a pledge is among the pledges of the question and everything nested under them. */
final class LineOrigin {

    private final PledgeGraph graph;
    private final LedgerBasis basis;
    private final Set<String> asked;
    private final Set<String> scope;

    LineOrigin(PledgeGraph graph, LedgerBasis basis) {
        this.graph = graph;
        this.basis = basis;
        this.asked = Set.copyOf(basis.asked());
        this.scope = new TreeSet<>(asked);
        scope.addAll(graph.nestedUnder(basis.asked(), any -> true));
    }

    Set<String> scope() {
        return scope;
    }

    /**
     * Returns the links that place a pledge there: links of the counted decomposition, otherwise links to pledges of
     * the question, otherwise all of them.
     */
    List<PartLink> links(String pledge) {
        Predicate<PartLink> toAsked = link -> asked.contains(link.whole());
        Predicate<PartLink> ofDecomposition = link -> link.decomposition() == basis.decomposition();
        return Stream.of(toAsked.and(ofDecomposition), toAsked, (Predicate<PartLink>)
                        link -> scope.contains(link.whole()))
                .map(condition ->
                        graph.wholes(pledge).stream().filter(condition).toList())
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
