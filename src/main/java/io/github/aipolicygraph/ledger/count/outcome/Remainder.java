package io.github.aipolicygraph.ledger.count.outcome;

import static io.github.aipolicygraph.ledger.Balance.ADDS_UP;
import static io.github.aipolicygraph.ledger.Balance.EXCEEDS;
import static io.github.aipolicygraph.ledger.Balance.NOTHING_TO_COMPARE;
import static io.github.aipolicygraph.ledger.Balance.PARTIAL;

import io.github.aipolicygraph.ledger.Balance;
import io.github.aipolicygraph.ledger.count.sum.Amount;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import java.math.BigDecimal;
import java.util.TreeMap;

/** The headline beside the sum of its parts. */
public record Remainder(Tally tally) {

    /** Half a percent: sources round their sums. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    /**
     * Currencies are never mixed: parts in another one are left aside, as they are from the total. If all of them are, nothing can
     * be said.
     */
    public Amounts unallocated() {
        var total = tally.total();
        var rest = new TreeMap<String, Amount>();
        if (!tally.countsItself()) {
            tally.headline().amounts().byCurrency().forEach((currency, amount) -> {
                if (total.has(currency) || total.isEmpty()) {
                    rest.put(currency, amount.minus(total.in(currency)));
                }
            });
        }
        return new Amounts(rest);
    }

    /** Disputed parts are left out of it. Ranges that meet add up as far as they tell. */
    public Balance balance() {
        var headline = tally.headline().amounts().byCurrency().entrySet().stream()
                .filter(amount -> tally.total().has(amount.getKey()))
                .findFirst();
        if (tally.countsItself() || headline.isEmpty()) {
            return NOTHING_TO_COMPARE;
        }
        var whole = headline.get().getValue();
        var parts = tally.undisputed().in(headline.get().getKey());
        if (parts.low().compareTo(whole.high().multiply(BigDecimal.ONE.add(ROUNDED))) > 0) {
            return EXCEEDS;
        }
        return parts.high().compareTo(whole.low().multiply(BigDecimal.ONE.subtract(ROUNDED))) < 0 ? PARTIAL : ADDS_UP;
    }
}
