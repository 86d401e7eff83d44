package io.github.aipolicygraph.ask.ledger.count.sum;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Holds a sum in one currency between two bounds. If a bound is open, the number that the source gives replaces it: "up
 * to 5" is 5 at both ends and open below, "at least 5" is 5 at both ends and open above.
 *
 * @param approximate true if a bound, or a sum that was added to it, is given as "about"
 */
public record Amount(BigDecimal low, BigDecimal high, boolean openBelow, boolean openAbove, boolean approximate) {

    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, false, false, false);

    /** Strips trailing zeros, so that equal sums are equal records. */
    public Amount {
        low = low.stripTrailingZeros();
        high = high.stripTrailingZeros();
        // No source says "about zero".
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

    /** Returns the range from the lowest to the highest of what two sources say. */
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
     * Subtracts a sum: the more it may be, the less may remain. The result is never below zero, so that a lower bound
     * of zero is known.
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

    /** Returns the same range down to zero, which is a known lower bound. */
    public Amount orNothing() {
        return new Amount(BigDecimal.ZERO, high, false, openAbove, approximate);
    }

    /** Closes open bounds at the numbers that sources give: "at least 5" and "up to 5" become 5. */
    public Amount closed() {
        return new Amount(low, high, false, false, approximate);
    }

    public Amount atLeast(Amount other) {
        return new Amount(
                low.max(other.low), high.max(other.high), openBelow, openAbove, approximate || other.approximate);
    }

    /** Returns at most how much this exceeds the other, for two sums that may be the same money. */
    public Amount beyond(Amount other) {
        return new Amount(
                BigDecimal.ZERO, high.subtract(other.high).max(BigDecimal.ZERO), false, openAbove, approximate);
    }

    /** Returns a range from zero to the smaller of the two. */
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
