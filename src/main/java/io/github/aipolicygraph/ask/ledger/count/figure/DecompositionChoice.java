package io.github.aipolicygraph.ask.ledger.count.figure;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one way of splitting by which a pledge is summed: the first that has a part with a sum to it. */
public final class DecompositionChoice {

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final Map<String, Set<Decomposition>> known = new HashMap<>();

    public DecompositionChoice(PledgeGraph graph, OwnFigures own) {
        this.graph = graph;
        this.own = own;
    }

    public Optional<Decomposition> of(String pledge) {
        return all(pledge).stream().findFirst();
    }

    /** All that come to a sum. */
    public Set<Decomposition> all(String pledge) {
        if (!known.containsKey(pledge)) {
            known.put(
                    pledge,
                    graph.parts(pledge).stream()
                            .filter(this::isSplit)
                            .map(PartLink::decomposition)
                            .collect(toCollection(() -> EnumSet.noneOf(Decomposition.class))));
        }
        return known.get(pledge);
    }

    /** The links to the parts that can be added. */
    public List<PartLink> parts(String pledge, Decomposition decomposition) {
        return graph.parts(pledge).stream()
                .filter(link -> link.decomposition() == decomposition && counts(link))
                .toList();
    }

    /** The same in every currency, also in one into which the parts cannot be converted. */
    private boolean isSplit(PartLink link) {
        return link.counting() == Counting.ADDITIVE
                && (!own.selected(link.part()).figures().isEmpty()
                        || of(link.part()).isPresent());
    }

    /** A pledge with a figure that cannot be converted is not summed up instead: its parts may be half of it. */
    private boolean counts(PartLink link) {
        if (link.counting() != Counting.ADDITIVE) {
            return false;
        }
        return own.selected(link.part()).figures().isEmpty()
                ? of(link.part())
                        .filter(decomposition ->
                                !parts(link.part(), decomposition).isEmpty())
                        .isPresent()
                : own.value(link.part()).isKnown();
    }
}
