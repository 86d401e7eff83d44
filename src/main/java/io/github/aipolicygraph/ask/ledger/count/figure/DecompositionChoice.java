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

/** Chooses the one decomposition that gives the sum of a pledge: the first one with a part that has a sum. */
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

    /** Returns all decompositions that have a sum. */
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

    /** Returns the links to the parts that can be added. */
    public List<PartLink> parts(String pledge, Decomposition decomposition) {
        return graph.parts(pledge).stream()
                .filter(link -> link.decomposition() == decomposition && counts(link))
                .toList();
    }

    /**
     * Returns true if the link splits the pledge. This is the same in every currency, even in one that the parts cannot
     * be converted to.
     */
    private boolean isSplit(PartLink link) {
        return link.counting() == Counting.ADDITIVE
                && (!own.selected(link.part()).figures().isEmpty()
                        || of(link.part()).isPresent());
    }

    /**
     * Returns true if the part of the link counts. If its own figure cannot be converted, its parts don't replace it,
     * because they may be only half of it.
     */
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
