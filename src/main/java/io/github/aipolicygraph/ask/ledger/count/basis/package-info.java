/** What is counted for a question: the parts of one pledge, or the topmost of many. */
package io.github.aipolicygraph.ask.ledger.count.basis;
