/** Holds what is fetched for a ledger: pledges with their claims and links, as plain values. */
package io.github.aipolicygraph.ask.ledger.input;
