package io.github.aipolicygraph.ask.ledger.input;

/**
 * Somebody who pays, announced or receives.
 *
 * @param country ISO 3166-1 code, EU for the Union; null if not known
 */
public record Party(String id, String name, String country) {}
