package io.github.aipolicygraph.ask.ledger;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;

/**
 * Holds claims with different answers, or parts that exceed the whole; the API calls it a Conflict.
 *
 * @param about AMOUNT, NOVELTY or PAYER
 * @param stage the stage of the money; otherwise null
 * @param period the period of the money; otherwise null
 * @param sums from the lowest to the highest sum of money; null if it isn't about money
 */
public record Disagreement(
        String pledgeId, Predicate about, Stage stage, Period period, MoneyRange sums, List<String> claimIds) {

    public Disagreement {
        claimIds = List.copyOf(claimIds);
    }
}
