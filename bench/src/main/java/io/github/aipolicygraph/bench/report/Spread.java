package io.github.aipolicygraph.bench.report;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The median of some numbers, and how far they lie apart. */
record Spread(double median, double least, double most, int count) {

    static Spread of(DoubleStream numbers) {
        var sorted = numbers.sorted().toArray();
        if (sorted.length == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        var middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Spread(middle, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** {@code 5.81 (5.20–6.31)}. */
    String text() {
        return isEmpty() ? "" : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, most);
    }

    String medianText(String format) {
        return isEmpty() ? "" : String.format(Locale.ROOT, format, median);
    }
}
