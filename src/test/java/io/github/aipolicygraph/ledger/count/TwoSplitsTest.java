package io.github.aipolicygraph.ledger.count;

import static io.github.aipolicygraph.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.vocabulary.money.Decomposition.BY_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.vocabulary.money.Counting;
import org.junit.jupiter.api.Test;

/** Pledges in two ways of splitting a whole that is not counted itself. */
class TwoSplitsTest {

    @Test
    void twoWaysOfSplittingAWholeMayBeTheSameMoney() {
        var books = new SmallBooks()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("state", 50)
                .pledge("chips", 120)
                .pledge("schools", 60)
                .part("firms", "fund", BY_PAYER)
                .part("state", "fund", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE)
                .part("schools", "fund", BY_PURPOSE);

        assertThat(Shown.ranges(over(books, "firms", "state").totals())).containsExactly("EUR 200");
        assertThat(Shown.ranges(over(books, "firms", "chips").totals())).containsExactly("EUR 150-270");
        // At least one whole split, the larger one: 150 + 50; at most both.
        assertThat(Shown.ranges(
                        over(books, "firms", "state", "chips", "schools").totals()))
                .containsExactly("EUR 200-380");
        assertThat(over(books, "firms", "chips").counted().get(1).claimIds())
                .containsExactly("chips 1", "chips in fund BY_PURPOSE", "firms in fund BY_PAYER");
    }

    @Test
    void aSumSoFarMayHoldItsSibling() {
        var books = new SmallBooks()
                .pledge("stargate", 500)
                .pledge("first", 100)
                .pledge("so far", 400)
                .part("first", "stargate", BY_TIME)
                .part("so far", "stargate", BY_TIME, Counting.CUMULATIVE);

        assertThat(Shown.ranges(over(books, "first", "so far").totals())).containsExactly("EUR 400-500");
    }

    @Test
    void partsBesideOneAnotherAreDifferentMoneyWhereverElseTheyLie() {
        var books = new SmallBooks()
                .pledge("total")
                .pledge("reliance", 110)
                .pledge("venture", 20)
                .pledge("sites", 250)
                .part("reliance", "total", BY_PAYER)
                .part("venture", "total", BY_PURPOSE)
                .part("sites", "total", BY_PURPOSE)
                .part("reliance", "sites", BY_PAYER);

        assertThat(Shown.ranges(over(books, "reliance", "venture").totals())).containsExactly("EUR 130");
    }

    private static Ledger over(SmallBooks books, String... asked) {
        return CountLedger.of(books.asking(asked), Ask.MANY);
    }
}
