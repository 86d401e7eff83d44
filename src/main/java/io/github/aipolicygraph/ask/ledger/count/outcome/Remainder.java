package io.github.aipolicygraph.ask.ledger.count.outcome;

import static io.github.aipolicygraph.ask.ledger.Balance.ADDS_UP;
import static io.github.aipolicygraph.ask.ledger.Balance.EXCEEDS;
import static io.github.aipolicygraph.ask.ledger.Balance.NOTHING_TO_COMPARE;
import static io.github.aipolicygraph.ask.ledger.Balance.NOT_COMPARABLE;
import static io.github.aipolicygraph.ask.ledger.Balance.PARTIAL;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Compares the headline with the sum of its parts, both in one currency.
 *
 * @param basis what was counted, in the currency of the comparison
 * @param aside money that no rate converts into that currency: while there is any, neither a verdict nor a remainder
 *     would be true
 */
public record Remainder(LedgerBasis basis, Amounts aside) {

    /** Half a percent, because sources round their sums. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    /** Returns the money that no part explains. */
    public Amounts unallocated() {
        return compared(Amount::minus);
    }

    /** Returns how much the parts exceed the headline; for "at least 200", how much they exceed 200. */
    public Amounts excess() {
        var excess = new TreeMap<>(
                compared((headline, parts) -> parts.minus(headline.closed())).byCurrency());
        excess.values().removeIf(Amount::isNothing);
        return new Amounts(excess);
    }

    private Amounts compared(BinaryOperator<Amount> difference) {
        var rest = new TreeMap<String, Amount>();
        if (!basis.countsItself() && aside.isEmpty()) {
            basis.headline()
                    .amounts()
                    .byCurrency()
                    .forEach((currency, amount) -> rest.put(
                            currency, difference.apply(amount, basis.total().in(currency))));
        }
        return new Amounts(rest);
    }

    /** Returns the currency of the comparison; empty if nothing is compared. */
    public Optional<String> currency() {
        return basis.headline().amounts().byCurrency().keySet().stream()
                .filter(currency -> basis.total().has(currency))
                .filter(currency -> !basis.countsItself() && aside.isEmpty())
                .findFirst();
    }

    /** Compares without the disputed parts. Ranges that touch add up, as far as they tell. */
    public Balance balance() {
        if (!basis.countsItself() && !aside.isEmpty()) {
            return NOT_COMPARABLE;
        }
        return currency().map(this::balance).orElse(NOTHING_TO_COMPARE);
    }

    private Balance balance(String currency) {
        var whole = basis.headline().amounts().in(currency);
        var parts = basis.undisputed().in(currency);
        if (parts.low().compareTo(whole.high().multiply(BigDecimal.ONE.add(ROUNDED))) > 0) {
            return EXCEEDS;
        }
        return parts.high().compareTo(whole.low().multiply(BigDecimal.ONE.subtract(ROUNDED))) < 0 ? PARTIAL : ADDS_UP;
    }
}
