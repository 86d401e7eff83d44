package io.github.aipolicygraph.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * From one currency to another on one day: a single factor, so that it makes no difference whether sums are converted
 * and then added, or added and then converted.
 */
public record Conversion(String currency, BigDecimal factor, List<EuroRate> rates) {

    public Conversion {
        rates = List.copyOf(rates);
    }
}
