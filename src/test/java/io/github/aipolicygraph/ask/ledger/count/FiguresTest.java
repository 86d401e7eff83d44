package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.atLeast;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.from;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which figures of a pledge count, and what they come to. */
class FiguresTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(List.of(exactly(109)), "EUR 109"),
                Arguments.of(List.of(from(30, 50)), "EUR 30-50"),
                Arguments.of(List.of(atLeast(31)), "EUR 31, open above"),
                Arguments.of(List.of(upTo(75)), "EUR 75, open below"),
                Arguments.of(List.of(exactly(45), exactly(52)), "EUR 45-52"),
                Arguments.of(List.of(exactly(45), exactly(52).preferred()), "EUR 52"),
                Arguments.of(List.of(exactly(45), exactly(450).slip()), "EUR 45"),
                Arguments.of(List.of(atLeast(30), upTo(50)), "EUR 30-50, open below, open above"),
                Arguments.of(List.of(from(30, 50), upTo(20)), "EUR 20-50, open below"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theBestFiguresAreTheRange(List<SaidInTests> said, String range) {
        var ledger = CountLedger.of(campus(said.toArray(SaidInTests[]::new)).asking("campus"), Ask.ONE);

        assertThat(Shown.ranges(ledger.headline())).containsExactly(range);
        assertThat(ledger.totals()).isEqualTo(ledger.headline());
    }

    @Test
    void otherStagesAndPeriodsAreLeftOut() {
        var ledger = CountLedger.of(
                campus(
                                exactly(10),
                                exactly(7).at(Stage.BUDGETED),
                                exactly(9).at(Stage.BUDGETED),
                                exactly(2).yearly())
                        .asking("campus"),
                Ask.ONE);

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 10");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("campus EUR 7-9 OTHER_STAGE", "campus EUR 2 OTHER_PERIOD");
    }

    @ParameterizedTest
    @EnumSource(
            value = Instrument.class,
            names = {"MOBILISATION_TARGET", "GUARANTEE", "BUDGET_CEILING"})
    void whatMayBePaidIsNotWhatWasPaid(Instrument instrument) {
        for (var stage : List.of(Stage.DISBURSED, Stage.SPENT)) {
            var input = campus(exactly(10).at(stage), exactly(90).at(stage).as(instrument));
            var ledger = at(stage, input);

            assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 10");
            assertThat(Shown.excluded(ledger.excluded())).containsExactly("campus EUR 90 OTHER_INSTRUMENT");
        }
    }

    @Test
    void aTargetCanBePledged() {
        var input = campus(exactly(90).as(Instrument.MOBILISATION_TARGET));

        assertThat(Shown.ranges(at(Stage.PLEDGED, input).totals())).containsExactly("EUR 90");
    }

    @Test
    void allFiguresMakeTheWidestRange() {
        var input = campus(exactly(45).preferred(), exactly(52), exactly(450).slip());
        var ledger = CountLedger.of(input.asking("campus"), Ask.resolved(Ask.ONE, Resolution.ALL, null));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 45-52");
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("campus EUR 450 DEPRECATED");
    }

    @Test
    void oneSourceIsHeardAlone() {
        var input = campus(
                exactly(45).preferred(),
                exactly(52).by("herald"),
                exactly(450).by("herald").slip());
        var ledger = CountLedger.of(input.asking("campus"), Ask.resolved(Ask.ONE, Resolution.SOURCE, "herald"));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 52");
        assertThat(ledger.headlineClaimIds()).containsExactly("campus 2");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("campus EUR 45 OTHER_FIGURE", "campus EUR 450 DEPRECATED");
    }

    /** Its own claim need not be the preferred one. */
    @Test
    void oneSourceIsHeardInThePreferredCurrency() {
        var both = campus(
                exactly(110).in("USD").preferred(),
                exactly(10_000).in("INR").by("herald"),
                exactly(109).in("USD").by("herald"));
        var rupees = campus(
                exactly(110).in("USD").preferred(), exactly(10_000).in("INR").by("herald"));
        var herald = Ask.resolved(Ask.ONE, Resolution.SOURCE, "herald");

        var ledger = CountLedger.of(both.asking("campus"), herald);
        assertThat(Shown.ranges(ledger.totals())).containsExactly("USD 109");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactlyInAnyOrder("campus USD 110 OTHER_FIGURE", "campus INR 10000 OTHER_FIGURE");
        assertThat(Shown.ranges(CountLedger.of(rupees.asking("campus"), herald).totals()))
                .containsExactly("INR 10000");
    }

    @Test
    void aSourceThatIsSilentGivesNoFigure() {
        var ledger = CountLedger.of(
                campus(exactly(45)).asking("campus"), Ask.resolved(Ask.ONE, Resolution.SOURCE, "nobody"));

        assertThat(ledger.headline()).isEmpty();
        assertThat(ledger.counted()).isEmpty();
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("campus EUR 45 OTHER_FIGURE");
    }

    @Test
    void figuresOfOneCurrencyCount() {
        var inDollars = campus(exactly(75).in("USD"), exactly(70), exactly(76).in("USD"));
        var tied = campus(exactly(75).in("USD"), exactly(70));
        var preferred =
                campus(exactly(75).in("USD"), exactly(76).in("USD"), exactly(70).preferred());

        assertThat(Shown.ranges(at(Stage.PLEDGED, inDollars).totals())).containsExactly("USD 75-76");
        assertThat(Shown.ranges(at(Stage.PLEDGED, tied).totals())).containsExactly("EUR 70");
        assertThat(Shown.ranges(at(Stage.PLEDGED, preferred).totals())).containsExactly("EUR 70");
        assertThat(Shown.excluded(at(Stage.PLEDGED, inDollars).excluded()))
                .containsExactly("campus EUR 70 OTHER_FIGURE");
    }

    @Test
    void theWidestRangeIsOfThePreferredCurrency() {
        var even = campus(exactly(25).in("USD"), exactly(18).preferred());
        var outnumbered =
                campus(exactly(75).in("USD"), exactly(76).in("USD"), exactly(70).preferred(), exactly(60));

        assertThat(Shown.ranges(all(even).totals())).containsExactly("EUR 18");
        assertThat(Shown.excluded(all(even).excluded())).containsExactly("campus USD 25 OTHER_FIGURE");
        assertThat(Shown.ranges(all(outnumbered).totals())).containsExactly("EUR 60-70");
    }

    private static Ledger all(SmallInput input) {
        return CountLedger.of(input.asking("campus"), Ask.resolved(Ask.ONE, Resolution.ALL, null));
    }

    @Test
    void theLineNamesItsFiguresAndInstruments() {
        var input = campus(exactly(5).as(Instrument.LOAN), exactly(6).as(Instrument.GRANT));
        var line = at(Stage.PLEDGED, input).counted().get(0);

        assertThat(line.claimIds()).containsExactly("campus 1", "campus 2");
        assertThat(line.instruments()).containsExactly(Instrument.GRANT, Instrument.LOAN);
        assertThat(line.stage()).isEqualTo(Stage.PLEDGED);
    }

    private static SmallInput campus(SaidInTests... said) {
        return new SmallInput().pledge("campus", said);
    }

    private static Ledger at(Stage stage, SmallInput input) {
        return CountLedger.of(
                input.asking("campus"),
                new LedgerQuestion(true, stage, Period.TOTAL, null, Resolution.BEST, null, null, null, Set.of()));
    }
}
