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
 * The headline beside the sum of its parts, both in one currency.
 *
 * @param tally in the currency in which they are compared
 * @param aside money that nothing is known to be worth in it: beside that, neither a verdict nor a remainder would be true
 */
public record Remainder(LedgerBasis basis, Amounts aside) {

    /** Half a percent: sources round their sums. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    /** What no part is said to be for. */
    public Amounts unallocated() {
        return compared(Amount::minus);
    }

    /** What the parts are more than the headline says; above "at least 200", what they are more than 200. */
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

    /** The currency in which something is compared. */
    public Optional<String> currency() {
        return basis.headline().amounts().byCurrency().keySet().stream()
                .filter(currency -> basis.total().has(currency))
                .filter(currency -> !basis.countsItself() && aside.isEmpty())
                .findFirst();
    }

    /** Disputed parts are left out of it. Ranges that meet add up as far as they tell. */
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
