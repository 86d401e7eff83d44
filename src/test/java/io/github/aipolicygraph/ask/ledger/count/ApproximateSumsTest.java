package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.about;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source gives as "about" stays about, in every sum that it is in. */
class ApproximateSumsTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(List.of(about(45)), "about EUR 45"),
                Arguments.of(List.of(about(45), exactly(45)), "EUR 45"),
                Arguments.of(List.of(about(45).preferred(), exactly(45)), "about EUR 45"),
                Arguments.of(List.of(exactly(45).preferred(), about(45)), "EUR 45"),
                Arguments.of(List.of(about(45), exactly(52)), "about EUR 45-52"),
                Arguments.of(List.of(exactly(45), about(52)), "about EUR 45-52"),
                Arguments.of(List.of(exactly(45), about(48), exactly(52)), "EUR 45-52"),
                Arguments.of(List.of(exactly(45), about(450).slip()), "EUR 45"),
                Arguments.of(List.of(about(0)), "EUR 0"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anEndIsApproximateIfNoOtherFigureGivesIt(List<SaidInTests> said, String range) {
        var ledger = counted(new SmallInput().pledge("fund", said.toArray(SaidInTests[]::new)));

        assertThat(Shown.ranges(ledger.headline())).containsExactly(range);
        assertThat(Shown.ranges(ledger.totals())).containsExactly(range);
    }

    @Test
    void aSumIsAsApproximateAsWhatIsInIt() {
        var ledger = counted(new SmallInput()
                .pledge("fund", 100)
                .pledge("firm", about(45))
                .pledge("bank", 20)
                .part("firm", "fund", BY_PAYER)
                .part("bank", "fund", BY_PAYER));

        assertThat(Shown.ranges(ledger.headline())).containsExactly("EUR 100");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("about EUR 65");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("about EUR 35");
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("firm about EUR 45 OWN_FIGURE", "bank EUR 20 OWN_FIGURE");
    }

    @Test
    void whatIsLeftOfAnApproximateSumIsApproximate() {
        var ledger = counted(
                new SmallInput().pledge("fund", about(100)).pledge("firm", 45).part("firm", "fund", BY_PAYER));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 45");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("about EUR 55");
        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("about EUR 0-100");
    }

    @Test
    void aDisagreementIsAsApproximateAsEitherSum() {
        for (var sums : List.of(List.of(about(45), exactly(52)), List.of(exactly(45), about(52)))) {
            var ledger = counted(new SmallInput()
                    .pledge("fund", sums.get(0))
                    .pledge("firm", sums.get(1))
                    .part("firm", "fund", BY_PAYER));

            assertThat(ledger.disagreements())
                    .singleElement()
                    .satisfies(point -> assertThat(Shown.range(point.sums())).isEqualTo("about EUR 45-52"));
        }
    }

    private static Ledger counted(SmallInput input) {
        return CountLedger.of(input.asking("fund"), Ask.ONE);
    }
}
