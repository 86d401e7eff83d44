/** Decides what a picture of a ledger shows, before anything in it has a position. */
package io.github.aipolicygraph.ask.ledger.picture.content;
