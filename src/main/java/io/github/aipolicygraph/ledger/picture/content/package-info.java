/** What a picture of a ledger shows, before any of it has a place. */
package io.github.aipolicygraph.ledger.picture.content;
