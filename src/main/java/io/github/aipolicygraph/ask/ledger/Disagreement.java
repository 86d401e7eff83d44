package io.github.aipolicygraph.ask.ledger;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;

/**
 * Claims that give different answers, or parts that say more than the whole; a Conflict of the API.
 *
 * @param about AMOUNT, NOVELTY or PAYER
 * @param stage of money; else null
 * @param period of money; else null
 * @param sums from the lowest to the highest sum of money; null if it is not about money
 */
public record Disagreement(
        String pledgeId, Predicate about, Stage stage, Period period, MoneyRange sums, List<String> claimIds) {

    public Disagreement {
        claimIds = List.copyOf(claimIds);
    }
}
