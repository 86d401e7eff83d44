/** Draws a ledger as a picture that explains itself to a stranger and needs no program to run it. */
package io.github.aipolicygraph.ask.ledger.picture;
