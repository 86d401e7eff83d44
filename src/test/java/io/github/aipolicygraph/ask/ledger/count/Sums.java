package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ranges added by a test, rounded to sixteen digits; with whether each end is open. */
record Sums(Map<String, String> byCurrency) {

    private record Sum(BigDecimal low, BigDecimal high, boolean openBelow, boolean openAbove) {

        static Sum of(MoneyRange range) {
            return new Sum(range.low(), range.high(), range.min() == null, range.max() == null);
        }

        Sum plus(Sum other) {
            return new Sum(
                    low.add(other.low),
                    high.add(other.high),
                    openBelow || other.openBelow,
                    openAbove || other.openAbove);
        }

        String rounded() {
            return "%s to %s %s %s".formatted(plain(low), plain(high), openBelow, openAbove);
        }
    }

    private static String plain(BigDecimal sum) {
        return sum.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }

    static Sums of(Stream<MoneyRange> ranges) {
        var sums = new TreeMap<String, Sum>();
        ranges.forEach(range -> sums.merge(range.currency(), Sum.of(range), Sum::plus));
        var rounded = new TreeMap<String, String>();
        sums.forEach((currency, sum) -> rounded.put(currency, sum.rounded()));
        return new Sums(rounded);
    }
}
