package io.github.aipolicygraph.ledger.books;

import io.github.aipolicygraph.vocabulary.money.Judgement;

/** Two pledges are said to be the same money, in whole or in part; the link has no direction. */
public record SharedMoney(String claim, String one, String other, Judgement judgement) {}
