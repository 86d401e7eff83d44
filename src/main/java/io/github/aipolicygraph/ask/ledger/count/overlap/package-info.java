/**
 * Counts each sum of money once: computes what each pledge adds to a total if others contain, or may contain, the same
 * money.
 */
package io.github.aipolicygraph.ask.ledger.count.overlap;
