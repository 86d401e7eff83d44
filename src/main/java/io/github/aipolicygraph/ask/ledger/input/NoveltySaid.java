package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;

/** Holds what one claim says about whether money is new. */
public record NoveltySaid(String claim, Novelty value, Rank rank) {}
