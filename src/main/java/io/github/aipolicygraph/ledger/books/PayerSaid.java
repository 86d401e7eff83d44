package io.github.aipolicygraph.ledger.books;

import io.github.aipolicygraph.vocabulary.Rank;
import io.github.aipolicygraph.vocabulary.money.PayerGroup;

/** What one claim says of who pays; there are such claims only where sources differ. */
public record PayerSaid(String claim, PayerGroup group, Rank rank) {}
