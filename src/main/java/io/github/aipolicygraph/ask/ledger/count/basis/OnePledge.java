package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Contribution;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;

/** Counts one pledge by its parts, next to its headline. */
public record OnePledge(CountContext context) {

    /** Counts a pledge. If no decomposition is requested, uses the first one that has a sum. */
    public LedgerBasis of(String pledge, Decomposition requested) {
        var decomposition =
                requested == null ? context.decompositions().of(pledge).orElse(null) : requested;
        var headline = context.own().value(pledge);
        var contributions = decomposition == null
                ? itself(pledge, headline)
                : context.values().parts(pledge, decomposition);
        return new LedgerBasis(List.of(pledge), true, decomposition, headline, contributions);
    }

    private List<Contribution> itself(String pledge, Value headline) {
        return headline.isKnown()
                ? context.deduplication().of(List.of(new Position(pledge, false, headline)))
                : List.of();
    }
}
