package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Contribution;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;

/**
 * Holds what a ledger counts.
 *
 * @param asked the ids of the pledges that the question is about
 * @param single true if the question is about one pledge and how it is split
 * @param decomposition the decomposition that was counted; null if nothing was split
 * @param headline the one pledge's own figure
 * @param contributions the candidates for the total, and how much of each is in it
 */
public record LedgerBasis(
        List<String> asked,
        boolean single,
        Decomposition decomposition,
        Value headline,
        List<Contribution> contributions) {

    public LedgerBasis {
        asked = List.copyOf(asked);
        contributions = List.copyOf(contributions);
    }

    public List<Contribution> counted() {
        return contributions.stream()
                .filter(contribution -> !contribution.repeated())
                .toList();
    }

    public Amounts total() {
        return Contribution.total(counted());
    }

    /** Returns the sum of the contributions whose place nobody disputes. */
    public Amounts undisputed() {
        return undisputed(counted());
    }

    public static Amounts undisputed(List<Contribution> contributions) {
        return Contribution.total(contributions.stream()
                .filter(contribution -> !contribution.position().disputed())
                .toList());
    }

    /** Returns true if the pledge counts by itself, because it isn't split. */
    public boolean countsItself() {
        return single && decomposition == null;
    }
}
