package io.github.aipolicygraph.ledger.count.line;

import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a pledge lies among those that were asked about, and all that lies beneath them. */
final class Placing {

    private final OpenBooks books;
    private final Tally tally;
    private final Set<String> asked;
    private final Set<String> scope;

    Placing(OpenBooks books, Tally tally) {
        this.books = books;
        this.tally = tally;
        this.asked = Set.copyOf(tally.asked());
        this.scope = new TreeSet<>(asked);
        scope.addAll(books.beneath(tally.asked(), any -> true));
    }

    Set<String> scope() {
        return scope;
    }

    /** The links that put it there: those of the split that was counted, else those to what was asked about, else all. */
    List<PartLink> links(String pledge) {
        Predicate<PartLink> toAsked = link -> asked.contains(link.whole());
        Predicate<PartLink> ofSplit = link -> link.decomposition() == tally.split();
        return Stream.of(toAsked.and(ofSplit), toAsked, (Predicate<PartLink>) link -> scope.contains(link.whole()))
                .map(wanted -> books.wholes(pledge).stream().filter(wanted).toList())
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
