package io.github.aipolicygraph.ask.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of facts/README.md, worked out by hand when the facts were collected, row by row. */
class DecompositionTableTest {

    static Stream<TableRow> rows() {
        return TableRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void headlineAndSumAreThoseOfTheTable(TableRow row) {
        var compared = counted(row).compared();
        var headline = compared.headline();
        var total = compared.parts();

        assertThat(headline.currency()).isEqualTo(row.currency());
        assertThat(headline.min() == null).isEqualTo(row.min() == null);
        assertThat(headline.max() == null).isEqualTo(row.max() == null);
        assertThat(headline.low().doubleValue()).isEqualTo(row.low());
        assertThat(headline.high().doubleValue()).isEqualTo(row.high());
        assertThat(total.low().doubleValue()).isCloseTo(row.sumLow(), within(1.0));
        assertThat(total.high().doubleValue()).isCloseTo(row.sumHigh() + row.disputed(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void asManyPartsAreSummedAsInTheTable(TableRow row) {
        var lines = counted(row).counted();

        assertThat(lines)
                .filteredOn(line -> line.reason() != LedgerReason.DISPUTED_PART)
                .hasSize(row.parts());
        assertThat(lines.stream()
                        .filter(line -> line.reason() == LedgerReason.DISPUTED_PART)
                        .mapToDouble(line -> line.amount().high().doubleValue())
                        .sum())
                .isEqualTo(row.disputed());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comparesAsInTheTable(TableRow row) {
        var ledger = counted(row);

        assertThat(ledger.balance()).isEqualTo(row.result());
        assertThat(ledger.compared().parts().high().doubleValue() > row.high() * 1.005)
                .as("with the disputed parts it is more")
                .isEqualTo(row.then() == Balance.EXCEEDS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesOutWhatTheTableLeavesOut(TableRow row) {
        var ledger = counted(row);

        assertThat(FactInput.asking(row.parent()).parts().stream()
                        .filter(link -> link.whole().equals(row.parent()) && link.decomposition() == row.split())
                        .flatMap(link -> notSummed(row, ledger, link)))
                .containsExactlyInAnyOrderElementsOf(row.notSummed());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/ledger/nothing-to-compare.tsv", delimiter = '\t', numLinesToSkip = 1)
    void comparesNothingWhereNoPartCanBeSummed(String parent, Decomposition split, String parts) {
        for (var stage : Stage.values()) {
            var ledger = CountLedger.of(FactInput.asking(parent), Ask.split(split, stage, null));

            assertThat(ledger.balance()).isEqualTo(Balance.NOTHING_TO_COMPARE);
            assertThat(ledger.headline().isEmpty() || ledger.counted().isEmpty())
                    .isTrue();
            assertThat(Stream.concat(ledger.counted().stream(), ledger.excluded().stream())
                            .filter(line -> line.decomposition() == split)
                            .map(line -> line.pledgeId() + ":" + line.counting())
                            .distinct())
                    .contains(parts.split(" "));
        }
    }

    private static Stream<String> notSummed(TableRow row, Ledger ledger, PartLink link) {
        if (link.counting() != Counting.ADDITIVE) {
            assertThat(of(link.part(), ledger.counted())).isEmpty();
            assertThat(of(link.part(), ledger.excluded())).isNotEmpty();
            return Stream.of(link.part() + ":" + link.counting());
        }
        var counted = of(link.part(), ledger.counted());
        return counted.isEmpty()
                ? of(link.part(), ledger.excluded()).stream().map(line -> link.part() + ":" + line.reason())
                : Stream.empty();
    }

    private static Ledger counted(TableRow row) {
        return CountLedger.of(FactInput.asking(row.parent()), Ask.split(row.split(), row.stage(), null));
    }

    private static List<LedgerLine> of(String pledge, List<LedgerLine> lines) {
        return lines.stream().filter(line -> line.pledgeId().equals(pledge)).toList();
    }
}
