/** What follows from the counted lines: what is left over, what is new, who has how much, what sources disagree on. */
package io.github.aipolicygraph.ask.ledger.count.outcome;
