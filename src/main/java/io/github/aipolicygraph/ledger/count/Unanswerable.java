package io.github.aipolicygraph.ledger.count;

import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.count.rate.Exchange;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;

/** Refuses questions to which these books have no answer. */
record Unanswerable(Books books, Question question, OpenBooks open) {

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
