/** Answers questions for ledgers: from rows of the graph to books, from a ledger to the fields of the API. */
package io.github.aipolicygraph.ask.ledger.answer;
