package io.github.aipolicygraph.ask.ledger.count.novelty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a sum is new, and how much is old: "50+" is open above, as "at least 50" is, and "50-" is open below. */
class NoveltyBoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100  | NEW         | 50  | 30 | 70     | 30",
                "100+ | NEW         | 30  | 50 | 50+    | 50",
                "200  | REALLOCATED | 50+ | 30 | 50..170 | 150-",
                "200+ | REALLOCATED | 50+ | 30 | 50+    | 150-+",
                "200+ | REALLOCATED | 50  | 30 | 50     | 150+",
                "100  | REALLOCATED | 50  | 70 | 30..50 | 50..70",
                "100  | UNKNOWN     | 50  | 30 | 50..70 | 30..50",
                "40   | UNKNOWN     | 50- | 50 | 0..40  | 40",
            })
    void aWholeIsWhatItsPartsAndTheRestAre(
            String whole, Newness said, String fresh, String old, String freshOfAll, String oldOfAll) {
        var bounds = new NoveltyBounds(sum(fresh), sum(old)).within(sum(whole), said);

        assertThat(shown(bounds.fresh())).isEqualTo(freshOfAll);
        assertThat(shown(bounds.old())).isEqualTo(oldOfAll);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12  | 20  | 20    | 0  | 12     | 0",
                "12  | 20  | 5     | 15 | 0..5   | 7..12",
                "12  | 20  | 0..15 | 5+ | 7..12- | 0..12",
                "12- | 20- | 20-   | 0  | 12-    | 0",
                "12+ | 20+ | 20+   | 0  | 12+    | 0",
                "12  | 20+ | 20+   | 0  | 12     | 0",
                "5-  | 10- | 10-   | 5  | 0..5   | 0..5",
            })
    void ofASumThatCountsInPartEitherMayBeWhatCounts(
            String counts, String sum, String fresh, String old, String countedFresh, String countedOld) {
        var bounds = new NoveltyBounds(sum(fresh), sum(old)).limitedTo(sum(counts), sum(sum));

        assertThat(shown(bounds.fresh())).isEqualTo(countedFresh);
        assertThat(shown(bounds.old())).isEqualTo(countedOld);
    }

    private static Amount sum(String text) {
        var ends = text.replaceAll("[+-]", "").split("\\.\\.");
        return new Amount(
                new BigDecimal(ends[0]),
                new BigDecimal(ends[ends.length - 1]),
                text.contains("-"),
                text.contains("+"),
                false);
    }

    private static String shown(Amount amount) {
        var low = amount.low().toPlainString();
        var high = amount.high().toPlainString();
        return (low.equals(high) ? low : low + ".." + high)
                + (amount.openBelow() ? "-" : "")
                + (amount.openAbove() ? "+" : "");
    }
}
