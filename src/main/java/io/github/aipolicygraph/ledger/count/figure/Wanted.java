package io.github.aipolicygraph.ledger.count.figure;

import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;

/**
 * Which figures are wanted.
 *
 * @param source the only source whose figures count; null unless resolve is SOURCE
 */
public record Wanted(Stage stage, Period period, Resolution resolve, String source) {

    Wanted best() {
        return new Wanted(stage, period, Resolution.BEST, null);
    }
}
