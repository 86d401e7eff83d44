package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pledge that is to be counted.
 *
 * @param doubt why it counts in the maximum only, if it does
 * @param others parts of it that are not asked for, and go off it
 * @param counted parts of it that are counted by themselves: the larger they are, the less it adds
 */
public record Position(String pledge, Doubt doubt, Value value, List<Contribution> others, List<Contribution> counted) {

    /** Whether a source denies that it belongs here, or it is not known how much of it those pay who were asked for. */
    public enum Doubt {
        NONE,
        PLACE,
        PAYERS
    }

    /** Of the same money the larger sum is kept; but what is beyond dispute goes before what is not. */
    static final Comparator<Position> LARGEST_FIRST = Comparator.comparing(Position::disputed)
            .thenComparing(Position::amounts, Amounts.LARGEST_FIRST)
            .thenComparing(Position::pledge);

    public Position {
        others = List.copyOf(others);
        counted = List.copyOf(counted);
    }

    public Position(String pledge, boolean disputed, Value value) {
        this(pledge, disputed ? Doubt.PLACE : Doubt.NONE, value, List.of(), List.of());
    }

    /** Whether it counts in the maximum only. */
    public boolean disputed() {
        return doubt != Doubt.NONE;
    }

    Amounts amounts() {
        var asked = others.isEmpty() ? value.amounts() : value.amounts().minus(Contribution.total(others));
        if (!counted.isEmpty()) {
            return asked.beyond(Contribution.total(counted));
        }
        return disputed() ? asked.each(Amount::orNothing) : asked;
    }

    /** The pledges whose money is in it, but not in its amounts. */
    List<String> without() {
        return Stream.concat(others.stream(), counted.stream())
                .map(contribution -> contribution.position().pledge())
                .toList();
    }

    /** Whether it counts by its own figure, not by the sum of its parts. */
    public boolean isOwn() {
        return value.figures().containsKey(pledge);
    }
}
