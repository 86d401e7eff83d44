package io.github.aipolicygraph.ledger.count.fresh;

import io.github.aipolicygraph.ledger.books.NoveltySaid;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.Rank;
import io.github.aipolicygraph.vocabulary.money.Newness;
import java.util.Optional;

/** What sources tell of whether the money of a pledge is new. */
public record Told(OpenBooks books) {

    /** Nothing if no source says anything of the pledge itself. */
    public Optional<Newness> of(String pledge) {
        var values = books.pledge(pledge).novelty().stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .map(NoveltySaid::value)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Newness.of(values));
    }
}
