/** The fold of fetched claims into a ledger: what is in the books, each sum of money once. */
package io.github.aipolicygraph.ask.ledger.count;
