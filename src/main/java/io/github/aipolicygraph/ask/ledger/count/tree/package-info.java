/** Shows which pledges are nested under which, and which are the same money. */
package io.github.aipolicygraph.ask.ledger.count.tree;
