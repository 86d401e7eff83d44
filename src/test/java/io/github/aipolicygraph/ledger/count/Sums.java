package io.github.aipolicygraph.ledger.count;

import io.github.aipolicygraph.ledger.MoneyRange;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ranges added by a test, rounded to what a double can tell; with whether each end is open. */
record Sums(Map<String, String> byCurrency) {

    private record Sum(double low, double high, boolean openBelow, boolean openAbove) {

        static Sum of(MoneyRange range) {
            return new Sum(range.low(), range.high(), range.min() == null, range.max() == null);
        }

        Sum plus(Sum other) {
            return new Sum(
                    low + other.low, high + other.high, openBelow || other.openBelow, openAbove || other.openAbove);
        }

        String rounded() {
            return "%.6f to %.6f %s %s".formatted(low, high, openBelow, openAbove);
        }
    }

    static Sums of(Stream<MoneyRange> ranges) {
        var sums = new TreeMap<String, Sum>();
        ranges.forEach(range -> sums.merge(range.currency(), Sum.of(range), Sum::plus));
        var rounded = new TreeMap<String, String>();
        sums.forEach((currency, sum) -> rounded.put(currency, sum.rounded()));
        return new Sums(rounded);
    }
}
