/** The lines of a ledger: what was counted, what was not, and why. */
package io.github.aipolicygraph.ask.ledger.count.line;
