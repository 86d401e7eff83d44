package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.DISPUTED;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pledges that are the same money, wholly or in part. */
class SharedMoneyTest {

    @Test
    void theSameMoneyCountsOnceByItsLargestFigure() {
        var input = new SmallInput()
                .pledge("guidance", 75)
                .pledge("spending", 91)
                .pledge("report", 80)
                .shared("guidance", "spending", SAME)
                .shared("report", "guidance", SAME);
        var ledger = all(input);

        assertThat(Shown.counted(ledger.counted())).containsExactly("spending EUR 91 OWN_FIGURE");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("guidance EUR 75 SAME_MONEY", "report EUR 80 SAME_MONEY");
        assertThat(ledger.excluded().get(1).claimIds()).containsExactly("report 1", "report ~ guidance");
    }

    @Test
    void samenessGoesBeforeDoubt() {
        var input = new SmallInput()
                .pledge("guidance", 75)
                .pledge("spending", 91)
                .shared("guidance", "spending", PARTLY)
                .shared("spending", "guidance", SAME);

        assertThat(Shown.ranges(all(input).totals())).containsExactly("EUR 91");
    }

    @Test
    void samenessPassesThroughWhatIsNotAskedFor() {
        var input = new SmallInput()
                .pledge("guidance", 75)
                .pledge("spending", 91)
                .pledge("report", 80)
                .shared("guidance", "spending", SAME)
                .shared("report", "guidance", SAME);

        assertThat(Shown.ranges(over(input, "report", "spending").totals())).containsExactly("EUR 91");
    }

    @ParameterizedTest
    @EnumSource(
            value = Judgement.class,
            names = {"PARTLY", "DISPUTED"})
    void theMinimumCountsTheLargerAndTheMaximumBoth(Judgement judgement) {
        var ledger = all(
                new SmallInput().pledge("initial", 100).pledge("earlier", 80).shared("initial", "earlier", judgement));

        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("initial EUR 100 OWN_FIGURE", "earlier EUR 0-80 SHARES_MONEY");
        assertThat(ledger.counted().get(1).claimIds()).containsExactly("earlier 1", "initial ~ earlier");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 100-180");
    }

    @Test
    void theMinimumIsTheLargestSumWithoutTwoThatShare() {
        var chain = new SmallInput()
                .pledge("left", 60)
                .pledge("middle", 100)
                .pledge("right", 60)
                .shared("left", "middle", PARTLY)
                .shared("middle", "right", DISPUTED);
        var ledger = all(chain);

        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("middle EUR 0-100 SHARES_MONEY", "left EUR 60 OWN_FIGURE", "right EUR 60 OWN_FIGURE");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 120-220");
    }

    @Test
    void ofALargeGroupTheLargestAreKept() {
        var star = new SmallInput().pledge("centre", 90);
        for (var ray = 1; ray <= 16; ray++) {
            star.pledge("ray " + ray, 50 + ray).shared("centre", "ray " + ray, PARTLY);
        }

        // 17 in the group: the centre is kept, though the rays together are more. 90 + 51 + ... + 66 = 1026.
        assertThat(Shown.ranges(all(star).totals())).containsExactly("EUR 90-1026");
    }

    @ParameterizedTest
    @EnumSource(
            value = Judgement.class,
            names = {"PARTLY", "DISPUTED"})
    void aSharedPartWithARecordIsTakenOffInstead(Judgement judgement) {
        var ledger = all(new SmallInput()
                .pledge("plan", 2000)
                .pledge("budget", 925)
                .pledge("reused", 800)
                .part("reused", "budget", BY_PAYER)
                .shared("budget", "plan", judgement)
                .shared("reused", "plan", PARTLY));

        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("plan EUR 2000 OWN_FIGURE", "budget EUR 125 SHARES_MONEY");
        assertThat(ledger.counted().get(1).claimIds()).containsExactly("budget 1", "budget ~ plan", "reused ~ plan");
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("reused EUR 800 PART_OF_COUNTED");
    }

    @Test
    void aRecordThatIsDisputedItselfTellsNothing() {
        var ledger = all(new SmallInput()
                .pledge("plan", 2000)
                .pledge("budget", 925)
                .pledge("reused", 800)
                .part("reused", "budget", BY_PAYER)
                .shared("budget", "plan", PARTLY)
                .shared("reused", "plan", DISPUTED));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 2000-2925");
    }

    @Test
    void whatIsKnownOfTwoIsNotDoubtedAgain() {
        var input = new SmallInput()
                .pledge("plan", 2000)
                .pledge("budget", 925)
                .pledge("reused", 800)
                .pledge("call", 50)
                .part("reused", "budget", BY_PAYER)
                .part("call", "budget", BY_PURPOSE)
                .part("call", "plan", BY_PURPOSE, Counting.OVERLAPPING)
                .shared("budget", "plan", PARTLY)
                .shared("reused", "plan", PARTLY);

        assertThat(Shown.ranges(over(input, "plan", "budget").totals())).containsExactly("EUR 2125");
    }

    @Test
    void ofTheSameMoneyWhatIsUndisputedIsKept() {
        var ledger = all(new SmallInput()
                .pledge("fund", 200)
                .pledge("certain", 10)
                .pledge("doubtful", 12)
                .disputed("doubtful", "fund", BY_PURPOSE)
                .shared("certain", "doubtful", SAME));

        // If the doubtful one is in the fund, the certain one is too: 200. If not, 12 count rather than 10.
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly(
                        "fund EUR 200 OWN_FIGURE", "certain EUR 0-10 SHARES_MONEY", "doubtful EUR 0-2 DISPUTED_PART");
    }

    @Test
    void aRangeThatIsSharedGoesOffBothEnds() {
        var ledger = all(new SmallInput()
                .pledge("plan", 2000)
                .pledge("budget", SaidInTests.from(900, 1000))
                .pledge("reused", SaidInTests.from(700, 800))
                .part("reused", "plan", BY_PAYER)
                .part("reused", "budget", BY_PAYER)
                .shared("budget", "plan", PARTLY));

        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("plan EUR 2000 OWN_FIGURE", "budget EUR 100-300 SHARES_MONEY");
    }

    @Test
    void partsOfOnePledgeMayShareMoneyToo() {
        var ledger = CountLedger.of(
                new SmallInput()
                        .pledge("fund", 200)
                        .pledge("first", 90)
                        .pledge("second", 60)
                        .part("first", "fund", BY_PAYER)
                        .part("second", "fund", BY_PAYER)
                        .shared("first", "second", PARTLY)
                        .asking("fund"),
                Ask.ONE);

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 90-150");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 50-110");
    }

    private static Ledger all(SmallInput input) {
        return CountLedger.of(input.askingAll(), Ask.MANY);
    }

    private static Ledger over(SmallInput input, String... asked) {
        return CountLedger.of(input.asking(asked), Ask.MANY);
    }
}
