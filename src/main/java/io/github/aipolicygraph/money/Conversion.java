package io.github.aipolicygraph.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * Converts one currency into another on one day. It has a single factor, so that converting before adding gives the
 * same as adding before converting.
 */
public record Conversion(String currency, BigDecimal factor, List<EuroRate> rates) {

    public Conversion {
        rates = List.copyOf(rates);
    }
}
