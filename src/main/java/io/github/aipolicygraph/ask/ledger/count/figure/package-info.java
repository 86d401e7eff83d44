/** Selects the figures of a pledge that count, and computes its value from them. */
package io.github.aipolicygraph.ask.ledger.count.figure;
