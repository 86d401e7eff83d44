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

/** Whose money is within that of a pledge: itself, its parts and theirs, and whatever is the same money as one of these. */
final class Coverage {

    private final PledgeGraph books;
    private final OwnFigures own;
    private final DecompositionChoice splits;
    private final Map<String, Set<String>> surely = new HashMap<>();

    Coverage(PledgeGraph books, OwnFigures own, DecompositionChoice splits) {
        this.books = books;
        this.own = own;
        this.splits = splits;
    }

    /** What is within it beyond doubt. */
    Set<String> surely(String pledge) {
        return surely.computeIfAbsent(pledge, id -> counted(id, books::same));
    }

    /** What is within it by its own parts alone, whatever else may be the same money. */
    Set<String> byParts(String pledge) {
        return counted(pledge, Set::of);
    }

    /** What may be within it: parts that overlap with others, and disputed ones too. */
    Set<String> perhaps(String pledge) {
        return closed(Set.of(pledge), books::parts, books::same);
    }

    static boolean isSure(PartLink link) {
        return link.counting() == Counting.ADDITIVE && !link.disputed();
    }

    /**
     * Where parts stand in for a figure, nothing is within the sum but these, and all of these are; but all that lies
     * beneath a pledge with a figure is within that figure.
     */
    private Set<String> counted(String pledge, Function<String, Set<String>> same) {
        var summed = closed(Set.of(pledge), this::standIns, same);
        var figures = new TreeSet<>(summed);
        figures.removeIf(this::isSilent);
        summed.addAll(closed(figures, this::sureParts, same));
        return summed;
    }

    private List<PartLink> standIns(String pledge) {
        return isSilent(pledge)
                ? splits.of(pledge).map(split -> splits.parts(pledge, split)).orElse(List.of())
                : List.of();
    }

    private List<PartLink> sureParts(String pledge) {
        return books.parts(pledge).stream().filter(Coverage::isSure).toList();
    }

    private boolean isSilent(String pledge) {
        return own.chosen(pledge).figures().isEmpty();
    }

    private static Set<String> closed(
            Set<String> start, Function<String, List<PartLink>> parts, Function<String, Set<String>> same) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(same.apply(next));
                parts.apply(next).forEach(link -> open.add(link.part()));
            }
        }
        return found;
    }
}
