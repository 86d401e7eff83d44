package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;

/** What one claim says of whether money is new. */
public record NoveltySaid(String claim, Novelty value, Rank rank) {}
