package io.github.aipolicygraph.ask.ledger.count.novelty;

import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.math.BigDecimal;

/**
 * Bounds how much of one sum is new and how much is old, each separately. Neither is ever computed by subtracting one
 * range from another that depends on it, because a range minus itself isn't zero.
 *
 * @param fresh from what is certainly new to everything that may be new
 * @param old from what is certainly old to everything that may be old
 */
record NoveltyBounds(Amount fresh, Amount old) {

    static final NoveltyBounds NOTHING = new NoveltyBounds(Amount.NOTHING, Amount.NOTHING);

    /** Creates the bounds of a sum if sources say the same about all of it. */
    static NoveltyBounds of(Newness said, Amount sum) {
        if (said == Newness.NEW) {
            return new NoveltyBounds(sum, Amount.NOTHING);
        }
        return said.isOld()
                ? new NoveltyBounds(Amount.NOTHING, sum)
                : new NoveltyBounds(sum.orNothing(), sum.orNothing());
    }

    NoveltyBounds plus(NoveltyBounds other) {
        return new NoveltyBounds(fresh.plus(other.fresh), old.plus(other.old));
    }

    /** Computes the bounds of a whole from those of its parts. The rest is as new as sources say the whole is. */
    NoveltyBounds within(Amount whole, Newness said) {
        if (said == Newness.NEW) {
            return new NoveltyBounds(rest(whole, fresh, old), asInParts(whole, old, fresh));
        }
        return said.isOld()
                ? new NoveltyBounds(asInParts(whole, fresh, old), rest(whole, old, fresh))
                : new NoveltyBounds(possibly(whole, fresh, old), possibly(whole, old, fresh));
    }

    /** Computes the bounds of what a sum adds to a total, which may be less than the sum. */
    NoveltyBounds limitedTo(Amount counts, Amount sum) {
        return counts.equals(sum) ? this : new NoveltyBounds(limited(counts, fresh, old), limited(counts, old, fresh));
    }

    private static Amount limited(Amount counts, Amount one, Amount other) {
        var low = counts.low().subtract(other.high()).max(BigDecimal.ZERO);
        return new Amount(
                low,
                one.openAbove() ? counts.high() : one.high().min(counts.high()),
                low.signum() > 0 && (counts.openBelow() || other.openAbove()),
                counts.openAbove() && one.openAbove(),
                counts.approximate());
    }

    /** Computes the bounds if everything is of this kind, except what the parts say is of the other. */
    private static Amount rest(Amount whole, Amount one, Amount other) {
        var left = whole.low().subtract(other.high());
        var isMore = left.compareTo(one.low()) > 0;
        return bounded(
                whole,
                new Amount(
                        isMore ? left : one.low(),
                        whole.high().subtract(sure(other)),
                        isMore ? whole.openBelow() || other.openAbove() : one.openBelow(),
                        whole.openAbove(),
                        one.approximate() || other.approximate()));
    }

    /** Computes the bounds if nothing is of this kind, except what the parts say is. */
    private static Amount asInParts(Amount whole, Amount one, Amount other) {
        var most = whole.high().subtract(sure(other));
        var high = one.openAbove() ? most : one.high().min(most);
        return bounded(
                whole,
                new Amount(
                        one.low(),
                        whole.openAbove() ? one.high() : high,
                        one.openBelow(),
                        one.openAbove() && whole.openAbove(),
                        one.approximate() || other.approximate()));
    }

    /**
     * Computes the bounds if nothing is said about the whole: at least what the parts say is of this kind, at most
     * everything that they don't say is of the other.
     */
    private static Amount possibly(Amount whole, Amount one, Amount other) {
        return bounded(
                whole,
                new Amount(
                        one.low(),
                        whole.high().subtract(sure(other)),
                        one.openBelow(),
                        whole.openAbove(),
                        one.approximate() || other.approximate()));
    }

    /** Returns the certain minimum, which is zero for "up to". */
    private static BigDecimal sure(Amount amount) {
        return amount.openBelow() ? BigDecimal.ZERO : amount.low();
    }

    /**
     * Keeps the bounds inside the whole. Parts that exceed the whole contradict it: either may be right, but nothing is
     * more than the whole.
     */
    private static Amount bounded(Amount whole, Amount bounds) {
        var low = inside(whole, bounds.low().min(bounds.high()));
        var high = inside(whole, bounds.low().max(bounds.high()));
        return new Amount(
                low,
                high,
                low.signum() > 0 && bounds.openBelow(),
                bounds.openAbove(),
                bounds.approximate() || whole.approximate());
    }

    private static BigDecimal inside(Amount whole, BigDecimal bound) {
        var sum = bound.max(BigDecimal.ZERO);
        return whole.openAbove() ? sum : sum.min(whole.high());
    }
}
