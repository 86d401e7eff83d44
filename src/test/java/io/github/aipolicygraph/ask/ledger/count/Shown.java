package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Ledgers as a test reads them: "EUR 30-50, open above". */
final class Shown {

    /** More of a fraction is of no interest to a test. */
    private static final int SHOWN = 4;

    private Shown() {}

    static List<String> ranges(List<MoneyRange> ranges) {
        return ranges.stream().map(Shown::range).toList();
    }

    static String range(MoneyRange range) {
        var low = plain(range.low());
        var high = plain(range.high());
        return (range.approximate() ? "about " : "") + range.currency() + " "
                + (low.equals(high) ? low : low + "-" + high)
                + (range.min() == null ? ", open below" : "")
                + (range.max() == null ? ", open above" : "");
    }

    /** What it adds, and why as much. */
    static List<String> counted(List<LedgerLine> lines) {
        return lines.stream()
                .map(line -> "%s %s %s".formatted(line.pledgeId(), range(line.counts()), line.reason()))
                .toList();
    }

    /** How much it is said to be, and why it is not counted. */
    static List<String> excluded(List<LedgerLine> lines) {
        return lines.stream()
                .map(line -> line.amount() == null
                        ? "%s %s".formatted(line.pledgeId(), line.reason())
                        : "%s %s %s".formatted(line.pledgeId(), range(line.amount()), line.reason()))
                .toList();
    }

    static List<String> groups(List<LedgerShare> groups) {
        return groups.stream()
                .map(group -> group.key() + ": " + String.join(", ", ranges(group.totals())))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.setScale(SHOWN, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
