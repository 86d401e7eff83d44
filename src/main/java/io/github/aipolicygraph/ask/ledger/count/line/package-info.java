/** Writes the lines of a ledger: what was counted, what wasn't, and why. */
package io.github.aipolicygraph.ask.ledger.count.line;
