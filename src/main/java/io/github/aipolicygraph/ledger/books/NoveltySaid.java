package io.github.aipolicygraph.ledger.books;

import io.github.aipolicygraph.vocabulary.Rank;
import io.github.aipolicygraph.vocabulary.money.Novelty;

/** What one claim says of whether money is new. */
public record NoveltySaid(String claim, Novelty value, Rank rank) {}
