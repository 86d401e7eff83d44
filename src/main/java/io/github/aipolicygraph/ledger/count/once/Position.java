package io.github.aipolicygraph.ledger.count.once;

import io.github.aipolicygraph.ledger.count.figure.Worth;
import io.github.aipolicygraph.ledger.count.sum.Amount;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import java.util.Comparator;

/**
 * A pledge that is to be counted.
 *
 * @param disputed whether a source denies that it belongs here; then it counts in the maximum only
 */
public record Position(String pledge, boolean disputed, Worth worth) {

    /** Of the same money the larger sum is kept; but what is beyond dispute goes before what is not. */
    static final Comparator<Position> LARGEST_FIRST = Comparator.comparing(Position::disputed)
            .thenComparing(Position::amounts, Amounts.LARGEST_FIRST)
            .thenComparing(Position::pledge);

    Amounts amounts() {
        return disputed ? worth.amounts().each(Amount::orNothing) : worth.amounts();
    }

    /** Whether it counts by its own figure, not by the sum of its parts. */
    public boolean isOwn() {
        return worth.figures().containsKey(pledge);
    }
}
