/** Computes how much of a sum is new, from what sources say about pledges and their parts. */
package io.github.aipolicygraph.ask.ledger.count.novelty;
