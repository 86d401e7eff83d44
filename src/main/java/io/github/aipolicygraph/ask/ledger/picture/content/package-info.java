/** What a picture of a ledger shows, before any of it has a place. */
package io.github.aipolicygraph.ask.ledger.picture.content;
