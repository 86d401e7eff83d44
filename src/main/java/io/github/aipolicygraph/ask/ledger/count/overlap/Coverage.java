package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.DecompositionChoice;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds whose money is part of a pledge: its own, that of its parts and theirs, and that of every pledge with the same
 * money as one of these.
 */
final class Coverage {

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final DecompositionChoice decompositions;
    private final Map<String, Set<String>> certainly = new HashMap<>();
    private final Map<String, Set<String>> possibly = new HashMap<>();

    Coverage(PledgeGraph graph, OwnFigures own, DecompositionChoice decompositions) {
        this.graph = graph;
        this.own = own;
        this.decompositions = decompositions;
    }

    /** Returns the pledges that are certainly part of it. */
    Set<String> certainly(String pledge) {
        return certainly.computeIfAbsent(pledge, id -> counted(id, graph::same));
    }

    /** Returns the pledges that are part of it by its own parts alone, whatever else may be the same money. */
    Set<String> byParts(String pledge) {
        return counted(pledge, Set::of);
    }

    /** Returns the pledges that may be part of it, including overlapping and disputed parts. */
    Set<String> possibly(String pledge) {
        return possibly.computeIfAbsent(pledge, id -> closed(Set.of(id), graph::parts, graph::same));
    }

    static boolean isSure(PartLink link) {
        return link.counting() == Counting.ADDITIVE && !link.disputed();
    }

    /**
     * Finds what a counted pledge includes. If parts replace a missing figure, the sum includes exactly these parts. If
     * a pledge has a figure, the figure includes everything nested under the pledge.
     */
    private Set<String> counted(String pledge, Function<String, Set<String>> same) {
        var summed = closed(Set.of(pledge), this::standIns, same);
        var figures = new TreeSet<>(summed);
        figures.removeIf(this::hasNoFigure);
        summed.addAll(closed(figures, this::sureParts, same));
        return summed;
    }

    private List<PartLink> standIns(String pledge) {
        return hasNoFigure(pledge)
                ? decompositions
                        .of(pledge)
                        .map(decomposition -> decompositions.parts(pledge, decomposition))
                        .orElse(List.of())
                : List.of();
    }

    private List<PartLink> sureParts(String pledge) {
        return graph.parts(pledge).stream().filter(Coverage::isSure).toList();
    }

    private boolean hasNoFigure(String pledge) {
        return own.selected(pledge).figures().isEmpty();
    }

    private static Set<String> closed(
            Set<String> start, Function<String, List<PartLink>> parts, Function<String, Set<String>> same) {
        var found = new TreeSet<String>();
        var queue = new ArrayDeque<>(start);
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (found.add(next)) {
                queue.addAll(same.apply(next));
                parts.apply(next).forEach(link -> queue.add(link.part()));
            }
        }
        return found;
    }
}
