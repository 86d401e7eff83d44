package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.Objects;
import java.util.Set;

/**
 * What is asked of the books.
 *
 * @param single whether it is about one pledge and its parts; else it is about a sum over many
 * @param decomposition the way of splitting the one pledge; null for the first that comes to a sum
 * @param source the source whose figures count; null unless resolve is SOURCE
 * @param currency the currency into which all is converted; null to leave each sum in its own
 * @param groupBy what the counted lines are grouped by; null for no groups
 * @param paidBy the ids of those who must be among the payers; nobody if it does not matter who pays
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

    /** The same of another split. */
    LedgerQuestion withDecomposition(Decomposition other) {
        return new LedgerQuestion(single, stage, period, other, resolve, source, currency, groupBy, paidBy);
    }

    /** The same at another stage, without groups. */
    LedgerQuestion at(Stage other) {
        return new LedgerQuestion(single, other, period, decomposition, resolve, source, currency, null, paidBy);
    }
}
