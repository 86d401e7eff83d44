package io.github.aipolicygraph.ask.ledger.answer;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what claims in the input say where sources may differ.
 *
 * @param publishers the publishers by claim
 * @param concluded the claims that an editor concluded
 */
record SourceAnswers(LedgerInput input, Map<String, List<String>> publishers, Set<String> concluded) {

    Map<String, Answer> byClaim() {
        var answers = new HashMap<String, Answer>();
        for (var pledge : input.pledges()) {
            pledge.figures()
                    .forEach(figure -> answers.put(figure.claim(), answer(pledge, figure.claim(), null, sum(figure))));
            pledge.novelty()
                    .forEach(said -> answers.put(said.claim(), answer(pledge, said.claim(), said.value(), null)));
            pledge.payerClaims()
                    .forEach(said -> answers.put(said.claim(), answer(pledge, said.claim(), said.group(), null)));
        }
        return answers;
    }

    private Answer answer(PledgeRecord pledge, String claim, Enum<?> word, MoneyRange sum) {
        return new Answer(pledge.id(), word, sum, publishers.getOrDefault(claim, List.of()), concluded.contains(claim));
    }

    private static MoneyRange sum(Figure figure) {
        return Amount.between(figure.min(), figure.max())
                .about(figure.isApproximate())
                .in(figure.currency());
    }
}
