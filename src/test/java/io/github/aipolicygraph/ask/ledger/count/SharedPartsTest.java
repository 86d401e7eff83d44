package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.DISPUTED;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import org.junit.jupiter.api.Test;

/** Pledges that hold the same parts, or may. */
class SharedPartsTest {

    @Test
    void theSamePartsOfTwoWholesCountOnce() {
        var input = new SmallInput()
                .pledge("capital", 380)
                .pledge("spending", 91)
                .pledge("plan", 100)
                .pledge("guidance", 75)
                .part("spending", "capital", BY_PAYER)
                .part("guidance", "plan", BY_TIME)
                .shared("guidance", "spending", SAME);
        var ledger = over(input, "capital", "plan");

        // Of the plan's 100, the 75 that it holds as guidance are in the capital as spending: 380 + 25.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 405");
    }

    @Test
    void aPartWithoutAFigureIsWorthWhatItIsTheSameAs() {
        var input = new SmallInput()
                .pledge("capital", 380)
                .pledge("spending", 91)
                .pledge("plan", 100)
                .pledge("guidance")
                .part("spending", "capital", BY_PAYER)
                .part("guidance", "plan", BY_TIME)
                .shared("guidance", "spending", SAME);

        assertThat(Shown.ranges(over(input, "capital", "plan").totals())).containsExactly("EUR 389");
    }

    @Test
    void aPartOfTwoWholesCountsOnceInTheirUnion() {
        var ledger = over(
                new SmallInput()
                        .pledge("campus", 50)
                        .pledge("forum", 20)
                        .pledge("tranche", 8)
                        .part("tranche", "campus", BY_TIME)
                        .part("tranche", "forum", BY_PURPOSE),
                "campus",
                "forum");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 62");
    }

    @Test
    void aSharedPartGoesOffByItsOwnFigure() {
        var input = new SmallInput()
                .pledge("campus", 50)
                .pledge("forum", 20)
                .pledge("tranche", 8)
                .pledge("pilot", 12)
                .part("tranche", "campus", BY_TIME)
                .part("tranche", "forum", BY_PURPOSE)
                .part("pilot", "tranche", BY_TIME);

        assertThat(Shown.ranges(over(input, "campus", "forum").totals())).containsExactly("EUR 62");
    }

    @Test
    void aPartOfThreeWholesGoesOffTwice() {
        var input = new SmallInput().pledge("site", 8);
        for (var whole : new String[] {"campus", "forum", "region"}) {
            input.pledge(whole, 20).part("site", whole, BY_TIME);
        }

        assertThat(Shown.ranges(all(input).totals())).containsExactly("EUR 44");
    }

    @Test
    void aPartThatOverlapsMayBeInEither() {
        var ledger = over(
                new SmallInput()
                        .pledge("factories", 10)
                        .pledge("budget", 7)
                        .pledge("call", 2)
                        .part("call", "factories", BY_PURPOSE, Counting.OVERLAPPING)
                        .part("call", "budget", BY_PURPOSE),
                "factories",
                "budget");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 15-17");
    }

    @Test
    void ofPartsWithinOneAnotherTheOutermostGoesOff() {
        var ledger = over(
                new SmallInput()
                        .pledge("factories", 10)
                        .pledge("budget", 7)
                        .pledge("call", 2)
                        .pledge("pilot", 1)
                        .part("call", "factories", BY_PURPOSE, Counting.OVERLAPPING)
                        .part("call", "budget", BY_PURPOSE)
                        .part("pilot", "call", BY_PURPOSE),
                "factories",
                "budget");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 15-17");
    }

    @Test
    void thatAPartSharesWithItsWholeIsNoNews() {
        var input = new SmallInput()
                .pledge("france", 109)
                .pledge("confirmed", 20)
                .pledge("region", 30)
                .part("confirmed", "france", BY_TIME, Counting.OVERLAPPING)
                .part("confirmed", "region", BY_TIME)
                .shared("confirmed", "france", PARTLY);

        assertThat(Shown.ranges(over(input, "france", "region").totals())).containsExactly("EUR 119-139");
    }

    @Test
    void moneyThatMayBeInBothForTwoReasonsGoesOffOnce() {
        var input = new SmallInput()
                .pledge("north", 73)
                .pledge("south", 176)
                .pledge("bridge", 20)
                .pledge("road", 47)
                .part("bridge", "north", BY_PURPOSE)
                .disputed("bridge", "south", BY_PURPOSE)
                .part("road", "south", BY_PURPOSE)
                .shared("bridge", "road", PARTLY);

        // The bridge's 20 are all that north and south can share, whether as a part or as a piece of the road.
        assertThat(Shown.ranges(over(input, "north", "south").totals())).containsExactly("EUR 229-249");
    }

    @Test
    void aPartThatMayBeAnotherPledgeIsInTheMinimumOnce() {
        var ledger = over(
                new SmallInput()
                        .pledge("stargate", 500)
                        .pledge("initial", 70)
                        .pledge("softbank", 100)
                        .part("initial", "stargate", BY_TIME)
                        .shared("initial", "softbank", DISPUTED),
                "stargate",
                "softbank");

        // They share 70 at most, so 30 of the 100 are sure to be more.
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("stargate EUR 500 OWN_FIGURE", "softbank EUR 30-100 SHARES_MONEY");
    }

    @Test
    void aPartWithoutAFigureMayBeAllOfAnotherPledge() {
        var input = new SmallInput()
                .pledge("stargate", 500)
                .pledge("initial")
                .pledge("softbank", 100)
                .part("initial", "stargate", BY_TIME)
                .shared("initial", "softbank", DISPUTED);

        assertThat(Shown.ranges(over(input, "stargate", "softbank").totals())).containsExactly("EUR 500-600");
    }

    @Test
    void whatIsSharedInAnotherCurrencyMayBeAll() {
        var ledger = over(
                new SmallInput()
                        .pledge("campus", 50)
                        .pledge("forum", 20)
                        .pledge("tranche", SaidInTests.exactly(8).in("USD"))
                        .part("tranche", "campus", BY_TIME)
                        .part("tranche", "forum", BY_PURPOSE),
                "campus",
                "forum");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 50-70");
    }

    private static Ledger all(SmallInput input) {
        return CountLedger.of(input.askingAll(), Ask.MANY);
    }

    private static Ledger over(SmallInput input, String... asked) {
        return CountLedger.of(input.asking(asked), Ask.MANY);
    }
}
