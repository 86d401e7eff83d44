/** How much of a sum is new, by what sources say of pledges and of their parts. */
package io.github.aipolicygraph.ask.ledger.count.novelty;
