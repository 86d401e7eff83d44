package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Contribution;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;

/**
 * What was counted.
 *
 * @param asked the pledges asked about, by id
 * @param single whether the question is about one pledge and how it is split
 * @param split the way of splitting that was counted; null if nothing was split
 * @param headline the own figure of the one pledge
 * @param shares what was to be counted, and what of it is in the total
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

    /** The sum of what nobody denies to belong here. */
    public Amounts undisputed() {
        return undisputed(counted());
    }

    public static Amounts undisputed(List<Contribution> contributions) {
        return Contribution.total(contributions.stream()
                .filter(contribution -> !contribution.position().disputed())
                .toList());
    }

    /** Without a split, the pledge stands for itself. */
    public boolean countsItself() {
        return single && decomposition == null;
    }
}
