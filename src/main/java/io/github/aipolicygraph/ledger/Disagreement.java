package io.github.aipolicygraph.ledger;

import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.List;

/**
 * Claims that give different answers, or parts that say more than the whole; a Conflict of the API.
 *
 * @param about AMOUNT, NOVELTY or PAYER
 * @param min lowest bound; null if open
 * @param max highest bound; null if open
 */
public record Disagreement(
        String pledgeId,
        Predicate about,
        Stage stage,
        String currency,
        Period period,
        Double min,
        Double max,
        List<String> claimIds) {

    public Disagreement {
        claimIds = List.copyOf(claimIds);
    }
}
