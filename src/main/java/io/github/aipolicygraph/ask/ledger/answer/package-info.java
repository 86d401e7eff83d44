/** Answers ledger questions: turns rows of the graph into the input, and a ledger into the fields of the API. */
package io.github.aipolicygraph.ask.ledger.answer;
