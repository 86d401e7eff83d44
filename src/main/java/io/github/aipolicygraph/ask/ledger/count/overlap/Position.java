package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a pledge that may be counted.
 *
 * @param doubt why it counts in the maximum only, if it does
 * @param others its parts that the question isn't about, which are deducted from it
 * @param counted its parts that count separately: the larger they are, the less it adds
 */
public record Position(String pledge, Doubt doubt, Value value, List<Contribution> others, List<Contribution> counted) {

    /**
     * Says why a pledge counts in the maximum only: a source denies its place, or nobody says how much of it the
     * requested payers pay.
     */
    public enum Doubt {
        NONE,
        PLACE,
        PAYERS
    }

    /** Keeps the larger sum of the same money, but puts undisputed positions before disputed ones. */
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

    /** Returns true if it counts in the maximum only. */
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

    /** Returns the pledges whose money is part of it but not included in its amounts. */
    List<String> without() {
        return Stream.concat(others.stream(), counted.stream())
                .map(contribution -> contribution.position().pledge())
                .toList();
    }

    /** Returns true if it counts by its own figure, not by the sum of its parts. */
    public boolean isOwn() {
        return value.figures().containsKey(pledge);
    }
}
