package io.github.aipolicygraph.ledger.books;

import io.github.aipolicygraph.vocabulary.money.Counting;
import io.github.aipolicygraph.vocabulary.money.Decomposition;

/**
 * One pledge is a part of another.
 *
 * @param disputed whether a source denies it
 */
public record PartLink(
        String claim, String whole, String part, Decomposition decomposition, Counting counting, boolean disputed) {}
