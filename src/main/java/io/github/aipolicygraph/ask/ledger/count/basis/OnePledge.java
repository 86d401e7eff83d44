package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Contribution;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;

/** One pledge beside its parts. */
public record OnePledge(CountContext workings) {

    /** Without a wish, the first way of splitting it that comes to a sum. */
    public LedgerBasis of(String pledge, Decomposition wished) {
        var split = wished == null ? workings.splits().of(pledge).orElse(null) : wished;
        var headline = workings.own().worth(pledge);
        var shares =
                split == null ? itself(pledge, headline) : workings.worths().parts(pledge, split);
        return new LedgerBasis(List.of(pledge), true, split, headline, shares);
    }

    private List<Contribution> itself(String pledge, Value headline) {
        return headline.isKnown() ? workings.once().of(List.of(new Position(pledge, false, headline))) : List.of();
    }
}
