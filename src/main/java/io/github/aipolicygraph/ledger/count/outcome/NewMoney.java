package io.github.aipolicygraph.ledger.count.outcome;

import io.github.aipolicygraph.ledger.count.sum.Amount;
import io.github.aipolicygraph.vocabulary.money.Novelty;
import java.math.BigDecimal;

/**
 * How much of a sum is new at least and at most.
 *
 * @param fresh what sources only call new
 * @param old what sources only call old
 * @param open all else
 */
record NewMoney(Amount fresh, Amount old, Amount open) {

    Amount alone() {
        return fresh.plus(open.orNothing());
    }

    /**
     * What is not old is new, so that the headline bounds it from both sides: it is at least what is left if all that
     * may be old is old, and at most what is left if only that is old which surely is.
     */
    Amount within(Amount headline, Novelty whole) {
        var high = headline.high().subtract(surelyOld(headline)).max(BigDecimal.ZERO);
        var left = headline.low().subtract(old.high()).subtract(open.high());
        var low = fresh.low().max(left).max(BigDecimal.ZERO).min(high);
        var bounded = low.compareTo(fresh.low()) > 0
                ? headline.openBelow() || old.openAbove() || open.openAbove()
                : fresh.openBelow();
        var openAbove = headline.openAbove() && (whole != Novelty.REALLOCATED || fresh.openAbove() || open.openAbove());
        return new Amount(low, high, low.signum() > 0 && bounded, openAbove);
    }

    /** Of "up to" nothing is sure, unless the whole is told in the same way and the one is taken off the other. */
    private BigDecimal surelyOld(Amount headline) {
        return old.openBelow() && !headline.openBelow() ? BigDecimal.ZERO : old.low();
    }
}
