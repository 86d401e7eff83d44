/** Folds fetched claims into a ledger that counts each sum of money once. */
package io.github.aipolicygraph.ask.ledger.count;
