package io.github.aipolicygraph.ask.ledger.count.figure;

import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;

/**
 * Says which figures count.
 *
 * @param source the only source whose figures count; null unless resolve is SOURCE
 */
public record FigureCriteria(Stage stage, Period period, Resolution resolve, String source) {

    FigureCriteria best() {
        return new FigureCriteria(stage, period, Resolution.BEST, null);
    }
}
