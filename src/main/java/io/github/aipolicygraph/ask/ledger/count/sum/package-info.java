/** Adds sums of money as far as they are known: from a lower to an upper bound, either of which may be open. */
package io.github.aipolicygraph.ask.ledger.count.sum;
