package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.atLeast;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import org.junit.jupiter.api.Test;

/** A headline beside parts in other currencies: no verdict leaves money aside in silence. */
class CurrenciesComparedTest {

    private static final String DAY = "2025-02-10";

    /** A whole of 100 euros, with a part of 60 euros and one of 50 dollars, which are 40 euros. */
    private static SmallInput input(SaidInTests headline) {
        return new SmallInput()
                .pledge("whole", headline)
                .pledge("firm", 60)
                .pledge("apollo", exactly(50).in("USD"))
                .announced("apollo", DAY)
                .part("firm", "whole", BY_PAYER)
                .part("apollo", "whole", BY_PAYER);
    }

    private static SmallInput withRate(SaidInTests headline) {
        return input(headline).rate("USD", DAY, "1.25").rate("GBP", DAY, "0.8");
    }

    @Test
    void partsInAnotherCurrencyAreConvertedToBeCompared() {
        var ledger = whole(withRate(exactly(120)));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 60", "USD 50");
        assertThat(Shown.range(ledger.compared().headline())).isEqualTo("EUR 120");
        assertThat(Shown.range(ledger.compared().parts())).isEqualTo("EUR 100");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 20");
        assertThat(ledger.balance()).isEqualTo(Balance.PARTIAL);
        assertThat(ledger.rates()).containsExactly(new Rate("USD", DAY, 1.25));
        assertThat(ledger.leftAside()).isEmpty();
    }

    @Test
    void comparesAsIfTheCurrencyHadBeenAskedFor() {
        for (var headline :
                new SaidInTests[] {exactly(80), exactly(100), exactly(120), atLeast(90), SaidInTests.upTo(110)}) {
            var ledger = whole(withRate(headline));
            var asked = CountLedger.of(withRate(headline).asking("whole"), Ask.in(Ask.ONE, "EUR"));

            assertThat(ledger.unallocated()).isEqualTo(asked.unallocated());
            assertThat(ledger.excess()).isEqualTo(asked.excess());
            assertThat(ledger.balance()).isEqualTo(asked.balance());
            assertThat(ledger.compared()).isEqualTo(asked.compared());
            assertThat(ledger.rates()).isEqualTo(asked.rates());
            assertThat(ledger.newMoney()).isEqualTo(asked.newMoney());
        }
    }

    @Test
    void withoutARateItSaysWhatIsLeftAsideAndGivesNoVerdict() {
        var ledger = whole(input(exactly(120)));

        assertThat(Shown.ranges(ledger.leftAside())).containsExactly("USD 50");
        assertThat(ledger.balance()).isEqualTo(Balance.NOT_COMPARABLE);
        assertThat(ledger.unallocated()).isEmpty();
        assertThat(ledger.excess()).isEmpty();
        assertThat(ledger.compared()).isNull();
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 60", "USD 50");
    }

    @Test
    void aPartOfASumThatStandsInIsLeftAsideToo() {
        var input = new SmallInput()
                .pledge("whole", 120)
                .pledge("zone")
                .pledge("site", 60)
                .pledge("mine", exactly(50).in("INR"))
                .part("zone", "whole", BY_PAYER)
                .part("site", "zone", BY_PAYER)
                .part("mine", "zone", BY_PAYER);

        assertThat(Shown.ranges(whole(input).leftAside())).containsExactly("INR 50");
        assertThat(whole(input).balance()).isEqualTo(Balance.NOT_COMPARABLE);
    }

    @Test
    void theFigureInTheCurrencyOfThePartsIsUsed() {
        var input = withRate(exactly(120).preferred())
                .pledge(
                        "whole",
                        exactly(120).preferred(),
                        exactly(150).in("USD"),
                        exactly(160).in("USD"))
                .pledge("firm", exactly(90).in("USD"));
        var ledger = whole(input);

        assertThat(Shown.ranges(ledger.headline())).containsExactly("EUR 120");
        assertThat(Shown.range(ledger.compared().headline())).isEqualTo("USD 150-160");
        assertThat(ledger.compared().headlineClaimIds()).containsExactly("whole 2", "whole 3");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("USD 10-20");
        assertThat(ledger.balance()).isEqualTo(Balance.PARTIAL);
        assertThat(ledger.rates()).isEmpty();
    }

    @Test
    void aHeadlineThatCannotBeConvertedIsSaidToBeLeftAside() {
        var input = input(exactly(700).in("INR")).rate("USD", DAY, "1.25");
        var asked = CountLedger.of(input.asking("whole"), Ask.in(Ask.ONE, "EUR"));

        assertThat(Shown.ranges(asked.leftAside())).containsExactly("INR 700");
        assertThat(asked.balance()).isEqualTo(Balance.NOT_COMPARABLE);
        assertThat(Shown.ranges(whole(input).leftAside())).containsExactly("EUR 60", "USD 50");
    }

    /** A mine of 5 rupees, for which there is no rate. */
    private static SmallInput mine() {
        return withRate(exactly(120)).pledge("mine", exactly(5).in("INR"));
    }

    @Test
    void onlyWhatTheSplitAddsIsLeftAside() {
        var soFar = mine().part("mine", "whole", BY_PAYER, Counting.CUMULATIVE);
        var otherwiseSplit = mine().part("mine", "whole", BY_PURPOSE);
        var inAnother = mine().part("mine", "firm", BY_PAYER).part("mine", "whole", BY_PAYER);

        assertThat(whole(soFar).leftAside()).isEmpty();
        assertThat(whole(otherwiseSplit).leftAside()).isEmpty();
        assertThat(whole(inAnother).leftAside()).isEmpty();
    }

    @Test
    void whatMayLieOutsideAnotherPartIsLeftAside() {
        var disputed = mine().disputed("mine", "firm", BY_PAYER).part("mine", "whole", BY_PAYER);
        var overlapping =
                mine().part("mine", "firm", BY_PAYER, Counting.OVERLAPPING).part("mine", "whole", BY_PAYER);

        assertThat(Shown.ranges(whole(disputed).leftAside())).containsExactly("INR 5");
        assertThat(Shown.ranges(whole(overlapping).leftAside())).containsExactly("INR 5");
    }

    @Test
    void whatLiesInAnotherPartIsNotLeftAside() {
        var input = input(exactly(120))
                .pledge("apollo", 40)
                .pledge("inner", exactly(5).in("INR"))
                .part("inner", "firm", BY_PAYER)
                .part("inner", "whole", BY_PAYER);

        assertThat(whole(input).leftAside()).isEmpty();
        assertThat(Shown.ranges(whole(input).unallocated())).containsExactly("EUR 20");
    }

    @Test
    void thePictureIsDrawnInTheCurrencyThatIsCompared() {
        var drawn = CountLedger.compared(withRate(exactly(120)).asking("whole"), Ask.ONE);

        assertThat(Shown.ranges(drawn.headline())).containsExactly("EUR 120");
        assertThat(Shown.ranges(drawn.totals())).containsExactly("EUR 100");
        assertThat(drawn.counted()).extracting(LedgerLine::pledgeId).containsExactly("firm", "apollo");
        assertThat(drawn.rates()).containsExactly(new Rate("USD", DAY, 1.25));
        assertThat(CountLedger.compared(input(exactly(120)).asking("whole"), Ask.ONE))
                .isEqualTo(whole(input(exactly(120))));
    }

    private static Ledger whole(SmallInput input) {
        return CountLedger.of(input.asking("whole"), Ask.ONE);
    }
}
