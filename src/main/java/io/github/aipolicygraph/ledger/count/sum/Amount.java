package io.github.aipolicygraph.ledger.count.sum;

import io.github.aipolicygraph.ledger.MoneyRange;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A sum of one currency between two bounds. Where a bound is open, what a source does say stands in for it: "up to 5"
 * is 5 at both ends and open below, "at least 5" is 5 at both ends and open above.
 */
public record Amount(BigDecimal low, BigDecimal high, boolean openBelow, boolean openAbove) {

    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, false, false);

    /** Without trailing zeros, so that equal sums are equal records. */
    public Amount {
        low = low.stripTrailingZeros();
        high = high.stripTrailingZeros();
    }

    public static Amount between(Long min, Long max) {
        var low = min == null ? Objects.requireNonNull(max, "A figure has a lower or an upper bound.") : min;
        var high = max == null ? min : max;
        return new Amount(BigDecimal.valueOf(low), BigDecimal.valueOf(high), min == null, max == null);
    }

    /** From the lowest to the highest of what two sources say. */
    public Amount or(Amount other) {
        return new Amount(
                low.min(other.low), high.max(other.high), openBelow || other.openBelow, openAbove || other.openAbove);
    }

    public Amount plus(Amount other) {
        return new Amount(
                low.add(other.low), high.add(other.high), openBelow || other.openBelow, openAbove || other.openAbove);
    }

    /**
     * What is left if the other is taken off; the more there may be of that, the less may be left. It is never less
     * than nothing, so that nothing is a floor that is known.
     */
    public Amount minus(Amount other) {
        var least = low.subtract(other.high).max(BigDecimal.ZERO);
        return new Amount(
                least,
                high.subtract(other.low).max(BigDecimal.ZERO),
                least.signum() > 0 && (openBelow || other.openAbove),
                openAbove || other.openBelow);
    }

    public Amount times(BigDecimal factor) {
        return new Amount(low.multiply(factor), high.multiply(factor), openBelow, openAbove);
    }

    /** The same if it may also be nothing, which is a floor that is known. */
    public Amount orNothing() {
        return new Amount(BigDecimal.ZERO, high, false, openAbove);
    }

    public Amount atLeast(Amount other) {
        return new Amount(low.max(other.low), high.max(other.high), openBelow, openAbove);
    }

    public boolean isNothing() {
        return high.signum() == 0;
    }

    public MoneyRange in(String currency) {
        return new MoneyRange(
                currency,
                openBelow ? null : low.doubleValue(),
                openAbove ? null : high.doubleValue(),
                low.doubleValue(),
                high.doubleValue());
    }
}
