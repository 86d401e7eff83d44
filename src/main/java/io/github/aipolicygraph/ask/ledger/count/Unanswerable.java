package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.money.Exchange;

/** Rejects questions that this input cannot answer. */
record Unanswerable(LedgerInput input, LedgerQuestion question, PledgeGraph graph) {

    void refuse() {
        if (question.resolve() == Resolution.SOURCE && question.source() == null) {
            throw CannotCount.noSource();
        }
        if (question.resolve() != Resolution.SOURCE && question.source() != null) {
            throw CannotCount.sourceWithout(question.resolve(), question.source());
        }
        var currencies = new Exchange(input.rates(), null).currencies();
        if (question.currency() != null && !currencies.contains(question.currency())) {
            throw CannotCount.noSuchCurrency(question.currency(), currencies);
        }
        var cycle = graph.cycle();
        if (!cycle.isEmpty()) {
            throw CannotCount.cycle(cycle);
        }
    }
}
