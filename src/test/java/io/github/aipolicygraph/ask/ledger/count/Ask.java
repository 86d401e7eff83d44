package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.Set;

/** Questions: what is pledged in total, by the best figures, unless something else is asked. */
final class Ask {

    static final LedgerQuestion ONE =
            new LedgerQuestion(true, Stage.PLEDGED, Period.TOTAL, null, Resolution.BEST, null, null, null, Set.of());
    static final LedgerQuestion MANY =
            new LedgerQuestion(false, Stage.PLEDGED, Period.TOTAL, null, Resolution.BEST, null, null, null, Set.of());

    private Ask() {}

    static LedgerQuestion split(Decomposition split) {
        return new LedgerQuestion(true, ONE.stage(), ONE.period(), split, ONE.resolve(), null, null, null, Set.of());
    }

    static LedgerQuestion split(Decomposition split, Stage stage, String currency) {
        return new LedgerQuestion(true, stage, ONE.period(), split, ONE.resolve(), null, currency, null, Set.of());
    }

    static LedgerQuestion at(LedgerQuestion asked, Stage stage) {
        return new LedgerQuestion(
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

    static LedgerQuestion in(LedgerQuestion asked, String currency) {
        return new LedgerQuestion(
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

    static LedgerQuestion by(LedgerQuestion asked, LedgerGroup group) {
        return new LedgerQuestion(
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

    static LedgerQuestion resolved(LedgerQuestion asked, Resolution resolve, String source) {
        return new LedgerQuestion(
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

    static LedgerQuestion paidBy(String... payers) {
        return new LedgerQuestion(
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
