/** Sums of money as far as they are known: from a lower to an upper bound, either of them open or not. */
package io.github.aipolicygraph.ask.ledger.count.sum;
