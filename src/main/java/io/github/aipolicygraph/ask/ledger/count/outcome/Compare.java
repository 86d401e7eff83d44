package io.github.aipolicygraph.ask.ledger.count.outcome;

import io.github.aipolicygraph.ask.ledger.count.basis.CountContext;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.LeftAside;
import io.github.aipolicygraph.ask.ledger.count.basis.OnePledge;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.util.TreeSet;

/**
 * Puts headline and parts into one currency, so that no verdict leaves money aside in silence: that of the parts if a
 * source gives the headline in it, else that of the headline, at the rates of the days.
 */
public record Compare(CountContext workings) {

    public Remainder of(LedgerBasis tally) {
        if (!tally.single()) {
            return new Remainder(tally, Amounts.NONE);
        }
        var one = inOneCurrency(tally);
        var pledge = tally.asked().get(0);
        var compared = one == workings ? tally : new OnePledge(one).of(pledge, tally.split());
        return new Remainder(compared, new LeftAside(one).of(compared));
    }

    /** These workings themselves if there is nothing to convert. */
    public CountContext inOneCurrency(LedgerBasis tally) {
        var headline = tally.headline().amounts().byCurrency();
        var parts = new TreeSet<>(tally.total().byCurrency().keySet());
        if (!tally.single() || headline.isEmpty() || headline.keySet().containsAll(parts)) {
            return workings;
        }
        var pledge = tally.asked().get(0);
        return parts.size() == 1 && workings.hasFigure(pledge, parts.first())
                ? workings.stating(pledge, parts.first())
                : workings.in(headline.firstKey());
    }
}
