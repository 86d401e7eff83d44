package io.github.aipolicygraph.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Holds a reference rate.
 *
 * @param perEuro units of the currency for one euro
 */
public record EuroRate(String currency, LocalDate day, BigDecimal perEuro) {}
