/** A ledger as a picture that explains itself to a stranger, with no program to run it. */
package io.github.aipolicygraph.ask.ledger.picture;
