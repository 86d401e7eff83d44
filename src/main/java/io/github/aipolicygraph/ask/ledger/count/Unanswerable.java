package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.money.Exchange;

/** Refuses questions to which these books have no answer. */
record Unanswerable(LedgerInput books, LedgerQuestion question, PledgeGraph open) {

    void refuse() {
        if (question.resolve() == Resolution.SOURCE && question.source() == null) {
            throw CannotCount.noSource();
        }
        if (question.resolve() != Resolution.SOURCE && question.source() != null) {
            throw CannotCount.sourceWithout(question.resolve(), question.source());
        }
        var currencies = new Exchange(books.rates(), null).currencies();
        if (question.currency() != null && !currencies.contains(question.currency())) {
            throw CannotCount.noSuchCurrency(question.currency(), currencies);
        }
        var circle = open.circle();
        if (!circle.isEmpty()) {
            throw CannotCount.circle(circle);
        }
    }
}
