package io.github.aipolicygraph.ledger.count.once;

import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.money.Counting;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Whose money is within that of a pledge: itself, its parts and theirs, and whatever is the same money as one of these. */
final class Reach {

    private final OpenBooks books;
    private final OwnFigures own;
    private final Splits splits;
    private final Map<String, Set<String>> surely = new HashMap<>();

    Reach(OpenBooks books, OwnFigures own, Splits splits) {
        this.books = books;
        this.own = own;
        this.splits = splits;
    }

    /** What is within it beyond doubt. */
    Set<String> surely(String pledge) {
        return surely.computeIfAbsent(pledge, id -> closed(id, this::summed, books::same));
    }

    /** What may be within it: parts that overlap with others, and disputed ones too. */
    Set<String> perhaps(String pledge) {
        return closed(pledge, books::parts, books::same);
    }

    /** What is within it by its own parts alone, whatever else may be the same money. */
    Set<String> byParts(String pledge) {
        return closed(pledge, this::summed, Set::of);
    }

    /** Where parts stand in for a figure, nothing is within the pledge but these, and all of these are. */
    private List<PartLink> summed(String pledge) {
        if (own.chosen(pledge).figures().isEmpty()) {
            return splits.of(pledge).map(split -> splits.parts(pledge, split)).orElse(List.of());
        }
        return books.parts(pledge).stream().filter(Reach::isSure).toList();
    }

    static boolean isSure(PartLink link) {
        return link.counting() == Counting.ADDITIVE && !link.disputed();
    }

    private static Set<String> closed(
            String pledge, Function<String, List<PartLink>> parts, Function<String, Set<String>> same) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(pledge));
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
