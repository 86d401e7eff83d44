package io.github.aipolicygraph.ledger.count.tally;

import io.github.aipolicygraph.ledger.count.figure.Worth;
import io.github.aipolicygraph.ledger.count.once.Position;
import io.github.aipolicygraph.ledger.count.once.Share;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import java.util.List;

/** One pledge beside its parts. */
public record OnePledge(Workings workings) {

    /** Without a wish, the first way of splitting it that comes to a sum. */
    public Tally of(String pledge, Decomposition wished) {
        var split = wished == null ? workings.splits().of(pledge).orElse(null) : wished;
        var headline = workings.own().worth(pledge);
        var shares =
                split == null ? itself(pledge, headline) : workings.worths().parts(pledge, split);
        return new Tally(List.of(pledge), true, split, headline, shares);
    }

    private List<Share> itself(String pledge, Worth headline) {
        return headline.isKnown() ? workings.once().of(List.of(new Position(pledge, false, headline))) : List.of();
    }
}
