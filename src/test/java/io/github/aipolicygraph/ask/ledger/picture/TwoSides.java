package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing.Answer;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the claims of disagreements say: by turns one page one thing, and another page another. */
final class TwoSides {

    private TwoSides() {}

    static Map<String, Answer> of(List<Disagreement> disagreements) {
        var answers = new HashMap<String, Answer>();
        for (var point : disagreements) {
            for (int claim = 0; claim < point.claimIds().size(); claim++) {
                boolean isFirst = claim % 2 == 0;
                var word = isFirst ? Novelty.NEW : Novelty.REALLOCATED;
                var publishers = List.of(isFirst ? "Herald" : "Courier");
                answers.putIfAbsent(
                        point.claimIds().get(claim),
                        new Answer(point.pledgeId(), word, point.sums(), publishers, false));
            }
        }
        return answers;
    }
}
