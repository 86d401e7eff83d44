package io.github.aipolicygraph.ask.ledger.count.novelty;

import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.math.BigDecimal;

/**
 * How much of one sum is new and how much is old. The two are bounded each for itself: neither is ever worked out by
 * taking one range from another that it depends on, for a range less itself is not nothing.
 *
 * @param fresh from what is surely new to all that may be
 * @param old from what is surely old to all that may be
 */
record NoveltyBounds(Amount fresh, Amount old) {

    static final NoveltyBounds NOTHING = new NoveltyBounds(Amount.NOTHING, Amount.NOTHING);

    /** A sum of which all the same is said. */
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

    /** Of a whole with these parts; the rest of it is as new as the whole is said to be. */
    NoveltyBounds within(Amount whole, Newness said) {
        if (said == Newness.NEW) {
            return new NoveltyBounds(rest(whole, fresh, old), asInParts(whole, old, fresh));
        }
        return said.isOld()
                ? new NoveltyBounds(asInParts(whole, fresh, old), rest(whole, old, fresh))
                : new NoveltyBounds(possibly(whole, fresh, old), possibly(whole, old, fresh));
    }

    /** Of what is added to a total, when that may be less than the sum itself. */
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

    /** All of the whole that the parts do not say the other of. */
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

    /** No more of the whole than the parts say it of. */
    private static Amount asInParts(Amount whole, Amount one, Amount other) {
        var most = whole.high().subtract(sure(other));
        var high = one.openAbove() && !whole.openAbove()
                        || !whole.openAbove() && one.high().compareTo(most) > 0
                ? most
                : one.high();
        return bounded(
                whole,
                new Amount(
                        one.low(),
                        high,
                        one.openBelow(),
                        one.openAbove() && whole.openAbove(),
                        one.approximate() || other.approximate()));
    }

    /** What the parts say it of, and perhaps all else but what they say the other of. */
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

    /** Of "up to" nothing is sure. */
    private static BigDecimal sure(Amount amount) {
        return amount.openBelow() ? BigDecimal.ZERO : amount.low();
    }

    /** Parts that are more than the whole contradict it: then either may be right, but nothing is more than the whole. */
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
