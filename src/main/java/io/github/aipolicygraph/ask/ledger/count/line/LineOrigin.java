package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a pledge lies among those that were asked about, and all that lies beneath them. */
final class LineOrigin {

    private final PledgeGraph books;
    private final LedgerBasis tally;
    private final Set<String> asked;
    private final Set<String> scope;

    LineOrigin(PledgeGraph books, LedgerBasis tally) {
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
