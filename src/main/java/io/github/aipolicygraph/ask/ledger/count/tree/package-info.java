/** The books, opened: what lies beneath what, and what is the same money. */
package io.github.aipolicygraph.ask.ledger.count.tree;
