package io.github.aipolicygraph.ask.ledger.input;

/**
 * Represents somebody who pays, announces or receives.
 *
 * @param country ISO 3166-1 code, EU for the European Union; null if unknown
 */
public record Party(String id, String name, String country) {}
