package io.github.aipolicygraph.ledger.count;

import io.github.aipolicygraph.ledger.LedgerGroup;
import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;

/** Questions: what is pledged in total, by the best figures, unless something else is asked. */
final class Ask {

    static final Question ONE =
            new Question(true, Stage.PLEDGED, Period.TOTAL, null, Resolution.BEST, null, null, null);
    static final Question MANY =
            new Question(false, Stage.PLEDGED, Period.TOTAL, null, Resolution.BEST, null, null, null);

    private Ask() {}

    static Question split(Decomposition split) {
        return new Question(true, ONE.stage(), ONE.period(), split, ONE.resolve(), null, null, null);
    }

    static Question split(Decomposition split, Stage stage, String currency) {
        return new Question(true, stage, ONE.period(), split, ONE.resolve(), null, currency, null);
    }

    static Question at(Question asked, Stage stage) {
        return new Question(
                asked.single(),
                stage,
                asked.period(),
                asked.decomposition(),
                asked.resolve(),
                asked.source(),
                asked.currency(),
                asked.groupBy());
    }

    static Question in(Question asked, String currency) {
        return new Question(
                asked.single(),
                asked.stage(),
                asked.period(),
                asked.decomposition(),
                asked.resolve(),
                asked.source(),
                currency,
                asked.groupBy());
    }

    static Question by(Question asked, LedgerGroup group) {
        return new Question(
                asked.single(),
                asked.stage(),
                asked.period(),
                asked.decomposition(),
                asked.resolve(),
                asked.source(),
                asked.currency(),
                group);
    }

    static Question resolved(Question asked, Resolution resolve, String source) {
        return new Question(
                asked.single(),
                asked.stage(),
                asked.period(),
                asked.decomposition(),
                resolve,
                source,
                asked.currency(),
                asked.groupBy());
    }
}
