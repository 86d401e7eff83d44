/** Concludes from the counted lines what remains, what is new, who has how much, and what sources disagree on. */
package io.github.aipolicygraph.ask.ledger.count.outcome;
