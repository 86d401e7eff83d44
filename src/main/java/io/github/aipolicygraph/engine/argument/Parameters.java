package io.github.aipolicygraph.engine.argument;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the values of one statement, numbered in the order in which the statement uses them. */
public final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a value and returns its name in the text, without the dollar sign. */
    public String add(Object value) {
        var name = "p" + values.size();
        values.put(name, plain(value));
        return name;
    }

    public Map<String, Object> values() {
        return values;
    }

    /**
     * Converts a value into one that the driver accepts: SmallRye passes variables as big decimals, and the driver
     * rejects those.
     */
    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0
                    ? (Object) number.longValueExact()
                    : (Object) number.doubleValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Parameters::plain).toList();
        }
        boolean known = value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof ZonedDateTime
                || value instanceof Map<?, ?>;
        return known ? value : value.toString();
    }
}
