package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sum over many pledges, of which some lie within others. */
class ManyPledgesTest {

    /** fund holds firms, and firms holds chips. */
    private static SmallInput nested() {
        return new SmallInput()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("chips", 20)
                .part("firms", "fund", BY_PAYER)
                .part("chips", "firms", BY_PURPOSE);
    }

    @Test
    void theTopmostCount() {
        var ledger = over(nested(), "fund", "firms", "chips");

        assertThat(Shown.counted(ledger.counted())).containsExactly("fund EUR 200 OWN_FIGURE");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("chips EUR 20 PART_OF_COUNTED", "firms EUR 150 PART_OF_COUNTED");
        assertThat(ledger.headline()).isEmpty();
        assertThat(ledger.unallocated()).isEmpty();
        assertThat(ledger.balance()).isEqualTo(Balance.NOTHING_TO_COMPARE);
    }

    @Test
    void whatLiesBetweenNeedNotBeAskedFor() {
        assertThat(Shown.ranges(over(nested(), "fund", "chips").totals())).containsExactly("EUR 200");
    }

    @Test
    void whatIsNotAskedForCountsNothing() {
        var ledger = over(nested(), "chips");

        assertThat(Shown.counted(ledger.counted())).containsExactly("chips EUR 20 OWN_FIGURE");
        assertThat(ledger.excluded()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void partsOfEverySortLieWithinTheWhole(Counting counting) {
        var input = new SmallInput()
                .pledge("fund", 200)
                .pledge("sum so far", 120)
                .part("sum so far", "fund", BY_TIME, counting);

        assertThat(Shown.ranges(over(input, "fund", "sum so far").totals())).containsExactly("EUR 200");
    }

    @Test
    void aPartThatMayBeOutsideCountsInTheMaximum() {
        var input = nested().pledge("computers", 10).disputed("computers", "chips", BY_PURPOSE);
        var ledger = over(input, "fund", "computers");

        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("fund EUR 200 OWN_FIGURE", "computers EUR 0-10 DISPUTED_PART");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 200-210");
    }

    @Test
    void whatCountsInTheMaximumOnlyLosesNothingToOthers() {
        var input = nested().pledge("computers", SaidInTests.atLeast(10))
                .pledge("firm", 5)
                .disputed("computers", "chips", BY_PURPOSE)
                .shared("computers", "firm", PARTLY);
        var ledger = over(input, "fund", "computers", "firm");

        // The computers may be in the fund, and with them what they share with the firm.
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly(
                        "fund EUR 200 OWN_FIGURE",
                        "computers EUR 0-10, open above DISPUTED_PART",
                        "firm EUR 0-5 SHARES_MONEY");
        assertThat(ledger.counted().get(1).claimIds()).doesNotContain("computers ~ firm");
    }

    @Test
    void oneUndisputedWayIsEnough() {
        var input = nested().pledge("computers", 10)
                .disputed("computers", "chips", BY_PURPOSE)
                .part("computers", "firms", BY_TIME);

        assertThat(Shown.ranges(over(input, "fund", "computers").totals())).containsExactly("EUR 200");
    }

    @Test
    void aPartOfADisputedPartIsInIt() {
        var input = new SmallInput()
                .pledge("fund", 200)
                .pledge("computers", 10)
                .pledge("first", 4)
                .disputed("computers", "fund", BY_PURPOSE)
                .part("first", "computers", BY_TIME);

        assertThat(Shown.ranges(over(input, "fund", "computers", "first").totals()))
                .containsExactly("EUR 200-210");
    }

    @Test
    void aWholeWithoutAFigureDisplacesNothing() {
        var input = new SmallInput()
                .pledge("zone", SaidInTests.exactly(30).at(Stage.PROPOSED))
                .pledge("site", 10)
                .pledge("roof", 4)
                .part("site", "zone", BY_PAYER)
                .part("roof", "zone", BY_TIME, Counting.CUMULATIVE);
        var ledger = over(input, "zone", "roof");

        assertThat(Shown.counted(ledger.counted())).containsExactly("roof EUR 4 OWN_FIGURE");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("site EUR 10 NOT_ASKED", "zone EUR 30 OTHER_STAGE");
        // In two ways of splitting the zone they may be the same money.
        assertThat(Shown.ranges(over(input, "zone", "site", "roof").totals())).containsExactly("EUR 10-14");
    }

    @Test
    void whatNobodyAskedForNeverComesIn() {
        var input = new SmallInput().pledge("zone").pledge("site", 10).part("site", "zone", BY_PAYER);
        var ledger = over(input, "zone");

        assertThat(ledger.totals()).isEmpty();
        assertThat(ledger.newMoney()).isEmpty();
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("site EUR 10 NOT_ASKED", "zone NO_FIGURE");
    }

    @Test
    void aPartOfTwoWholesCountsWithTheOneThatHasAFigure() {
        var input = new SmallInput()
                .pledge("zone")
                .pledge("firm", 100)
                .pledge("site", 10)
                .pledge("farm", 5)
                .part("site", "zone", BY_PAYER)
                .part("farm", "zone", BY_PAYER)
                .part("site", "firm", BY_TIME);
        var ledger = over(input, "zone", "firm");

        assertThat(Shown.counted(ledger.counted())).containsExactly("firm EUR 100 OWN_FIGURE");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("farm EUR 5 NOT_ASKED", "site EUR 10 PART_OF_COUNTED", "zone NO_FIGURE");
    }

    @Test
    void thePlaceInAWholeThatIsNotCountedDoesNotMatter() {
        var input = new SmallInput().pledge("zone").pledge("site", 10).disputed("site", "zone", BY_PAYER);

        assertThat(Shown.counted(over(input, "zone", "site").counted())).containsExactly("site EUR 10 OWN_FIGURE");
    }

    @Test
    void currenciesAreNotAdded() {
        var input = new SmallInput()
                .pledge("state", SaidInTests.exactly(5).in("GBP"))
                .pledge("firm", SaidInTests.exactly(7).in("USD"))
                .pledge("bank", SaidInTests.exactly(2).in("USD"));
        var ledger = over(input, "state", "firm", "bank");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("GBP 5", "USD 9");
    }

    private static Ledger over(SmallInput input, String... asked) {
        return CountLedger.of(input.asking(asked), Ask.MANY);
    }
}
