/** Counts each sum of money once, even if several pledges contain, or may contain, the same money. */
package io.github.aipolicygraph.ask.ledger.count.overlap;
