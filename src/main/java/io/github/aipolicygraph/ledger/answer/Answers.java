package io.github.aipolicygraph.ledger.answer;

import io.github.aipolicygraph.ledger.MoneyRange;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.picture.content.Drawing.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the claims of the books say, where sources may differ.
 *
 * @param publishers by claim
 */
record Answers(Books books, Map<String, List<String>> publishers) {

    Map<String, Answer> byClaim() {
        var answers = new HashMap<String, Answer>();
        for (var pledge : books.pledges()) {
            pledge.figures().forEach(figure -> answers.put(figure.claim(), answer(figure.claim(), null, sum(figure))));
            pledge.novelty().forEach(said -> answers.put(said.claim(), answer(said.claim(), said.value(), null)));
            pledge.payerClaims().forEach(said -> answers.put(said.claim(), answer(said.claim(), said.group(), null)));
        }
        return answers;
    }

    private Answer answer(String claim, Enum<?> word, MoneyRange sum) {
        return new Answer(word, sum, publishers.getOrDefault(claim, List.of()));
    }

    private static MoneyRange sum(Figure figure) {
        var min = figure.min() == null ? null : figure.min().doubleValue();
        var max = figure.max() == null ? null : figure.max().doubleValue();
        return new MoneyRange(figure.currency(), min, max, min == null ? max : min, max == null ? min : max);
    }
}
