package io.github.aipolicygraph.ledger.count;

import io.github.aipolicygraph.ledger.LedgerGroup;
import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.Set;

/** Questions: what is pledged in total, by the best figures, unless something else is asked. */
final class Ask {

    static final Question ONE =
            new Question(true, Stage.PLEDGED, Period.TOTAL, null, Resolution.BEST, null, null, null, Set.of());
    static final Question MANY =
            new Question(false, Stage.PLEDGED, Period.TOTAL, null, Resolution.BEST, null, null, null, Set.of());

    private Ask() {}

    static Question split(Decomposition split) {
        return new Question(true, ONE.stage(), ONE.period(), split, ONE.resolve(), null, null, null, Set.of());
    }

    static Question split(Decomposition split, Stage stage, String currency) {
        return new Question(true, stage, ONE.period(), split, ONE.resolve(), null, currency, null, Set.of());
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
                asked.groupBy(),
                asked.paidBy());
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
                asked.groupBy(),
                asked.paidBy());
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
                group,
                asked.paidBy());
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
                asked.groupBy(),
                asked.paidBy());
    }

    static Question paidBy(String... payers) {
        return new Question(
                false,
                MANY.stage(),
                MANY.period(),
                null,
                MANY.resolve(),
                null,
                null,
                LedgerGroup.PAYER,
                Set.of(payers));
    }
}
