/** Selects what a question counts: the parts of one pledge, or the topmost of many. */
package io.github.aipolicygraph.ask.ledger.count.basis;
