package io.github.aipolicygraph.ask.ledger.count.outcome;

import io.github.aipolicygraph.ask.ledger.count.basis.CountContext;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.OnePledge;
import io.github.aipolicygraph.ask.ledger.count.basis.UnconvertedMoney;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.util.TreeSet;

/**
 * Converts headline and parts into one currency, so that no verdict silently leaves money aside. That is the currency
 * of the parts if a source gives the headline in it, otherwise the currency of the headline, at the rates of the days.
 */
public record HeadlineComparison(CountContext context) {

    public Remainder of(LedgerBasis basis) {
        if (!basis.single()) {
            return new Remainder(basis, Amounts.NONE);
        }
        var one = inOneCurrency(basis);
        var pledge = basis.asked().get(0);
        var compared = one == context ? basis : new OnePledge(one).of(pledge, basis.decomposition());
        return new Remainder(compared, new UnconvertedMoney(one).of(compared));
    }

    /** Returns the context that compares both sums, or the given context if both have one currency. */
    public CountContext inOneCurrency(LedgerBasis basis) {
        var headline = basis.headline().amounts().byCurrency();
        var parts = new TreeSet<>(basis.total().byCurrency().keySet());
        if (!basis.single() || headline.isEmpty() || headline.keySet().containsAll(parts)) {
            return context;
        }
        var pledge = basis.asked().get(0);
        return parts.size() == 1 && context.hasFigure(pledge, parts.first())
                ? context.stating(pledge, parts.first())
                : context.in(headline.firstKey());
    }
}
