package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.Objects;
import java.util.Set;

/**
 * Holds what the caller asks about the input.
 *
 * @param single true for one pledge and its parts, false for a sum over many pledges
 * @param decomposition how to split the one pledge; null for the first decomposition that has a sum
 * @param source the source whose figures count; null unless resolve is SOURCE
 * @param currency the currency that sums are converted to; null to leave each sum in its own
 * @param groupBy what the counted lines are grouped by; null for no groups
 * @param paidBy the ids of the payers, at least one of whom must pay; empty if it doesn't matter who pays
 */
public record LedgerQuestion(
        boolean single,
        Stage stage,
        Period period,
        Decomposition decomposition,
        Resolution resolve,
        String source,
        String currency,
        LedgerGroup groupBy,
        Set<String> paidBy) {

    public LedgerQuestion {
        Objects.requireNonNull(stage, "A question is about one stage.");
        Objects.requireNonNull(period, "A question is about one period.");
        Objects.requireNonNull(resolve, "A question says which figures count.");
        paidBy = Set.copyOf(paidBy);
    }

    /** Returns the same question about another decomposition. */
    LedgerQuestion withDecomposition(Decomposition other) {
        return new LedgerQuestion(single, stage, period, other, resolve, source, currency, groupBy, paidBy);
    }

    /** Returns the same question about another stage, without groups. */
    LedgerQuestion at(Stage other) {
        return new LedgerQuestion(single, other, period, decomposition, resolve, source, currency, null, paidBy);
    }
}
