package io.github.aipolicygraph.ask.ledger.count.sum;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A sum of one currency between two bounds. Where a bound is open, what a source does say stands in for it: "up to 5"
 * is 5 at both ends and open below, "at least 5" is 5 at both ends and open above.
 *
 * @param approximate whether an end, or something that was added to it, is given as "about"
 */
public record Amount(BigDecimal low, BigDecimal high, boolean openBelow, boolean openAbove, boolean approximate) {

    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, false, false, false);

    /** Without trailing zeros, so that equal sums are equal records. */
    public Amount {
        low = low.stripTrailingZeros();
        high = high.stripTrailingZeros();
        // "About nothing" is said of nothing.
        approximate = approximate && high.signum() > 0;
    }

    public static Amount between(Long min, Long max) {
        var low = min == null ? Objects.requireNonNull(max, "A figure has a lower or an upper bound.") : min;
        var high = max == null ? min : max;
        return new Amount(BigDecimal.valueOf(low), BigDecimal.valueOf(high), min == null, max == null, false);
    }

    public Amount about(boolean said) {
        return new Amount(low, high, openBelow, openAbove, said);
    }

    /** From the lowest to the highest of what two sources say. */
    public Amount or(Amount other) {
        return new Amount(
                low.min(other.low),
                high.max(other.high),
                openBelow || other.openBelow,
                openAbove || other.openAbove,
                approximate || other.approximate);
    }

    public Amount plus(Amount other) {
        return new Amount(
                low.add(other.low),
                high.add(other.high),
                openBelow || other.openBelow,
                openAbove || other.openAbove,
                approximate || other.approximate);
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
                openAbove || other.openBelow,
                approximate || other.approximate);
    }

    public Amount times(BigDecimal factor) {
        return new Amount(low.multiply(factor), high.multiply(factor), openBelow, openAbove, approximate);
    }

    /** The same if it may also be nothing, which is a floor that is known. */
    public Amount orNothing() {
        return new Amount(BigDecimal.ZERO, high, false, openAbove, approximate);
    }

    /** By what the sources say, whatever lies beyond: "at least 5" and "up to 5" are 5. */
    public Amount closed() {
        return new Amount(low, high, false, false, approximate);
    }

    public Amount atLeast(Amount other) {
        return new Amount(
                low.max(other.low), high.max(other.high), openBelow, openAbove, approximate || other.approximate);
    }

    /** At most what this is more than the other, of what is at most the same money. */
    public Amount beyond(Amount other) {
        return new Amount(
                BigDecimal.ZERO, high.subtract(other.high).max(BigDecimal.ZERO), false, openAbove, approximate);
    }

    /** From nothing on, and no more than either. */
    public Amount atMost(Amount other) {
        return new Amount(BigDecimal.ZERO, high.min(other.high), false, openAbove && other.openAbove, approximate);
    }

    public boolean isNothing() {
        return high.signum() == 0 && !openAbove;
    }

    public MoneyRange in(String currency) {
        return new MoneyRange(currency, openBelow ? null : low, openAbove ? null : high, low, high, approximate);
    }
}
