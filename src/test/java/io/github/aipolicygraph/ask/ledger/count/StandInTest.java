package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** Parts in the place of a figure, and figures before parts. */
class StandInTest {

    @Test
    void partsStandInForAMissingFigure() {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("firms")
                .pledge("large", 40)
                .pledge("small", SaidInTests.atLeast(5))
                .pledge("doubtful", 3)
                .pledge("loud", 99)
                .part("firms", "whole", BY_PAYER)
                .part("large", "firms", BY_PAYER)
                .part("small", "firms", BY_PAYER)
                .disputed("doubtful", "firms", BY_PAYER)
                .part("loud", "firms", BY_TIME));

        assertThat(Shown.counted(ledger.counted())).containsExactly("firms EUR 45-48, open above SUM_OF_PARTS");
        assertThat(ledger.counted().get(0).claimIds())
                .containsExactly("doubtful 1", "large 1", "small 1", "firms in whole BY_PAYER");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly(
                        "doubtful EUR 3 PART_OF_COUNTED",
                        "large EUR 40 PART_OF_COUNTED",
                        "loud EUR 99 PART_OF_COUNTED",
                        "small EUR 5, open above PART_OF_COUNTED");
    }

    @Test
    void aFigureGoesBeforeTheSumOfItsParts() {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("firms", 150)
                .pledge("large", 400)
                .part("firms", "whole", BY_PAYER)
                .part("large", "firms", BY_PAYER));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 150");
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("large EUR 400 PART_OF_COUNTED");
    }

    @Test
    void aPartOfAnotherPartIsNotAddedBesideIt() {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("firms", 150)
                .pledge("large", 400)
                .part("firms", "whole", BY_PAYER)
                .part("large", "firms", BY_PAYER)
                .part("large", "whole", BY_PAYER));

        assertThat(Shown.counted(ledger.counted())).containsExactly("firms EUR 150 OWN_FIGURE");
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("large EUR 400 PART_OF_COUNTED");
    }

    @Test
    void onlyWhatStandsInIsSurelyWithinTheSum() {
        var input = new SmallInput()
                .pledge("zone")
                .pledge("site", 10)
                .pledge("farm", 5)
                .pledge("firm", 8)
                .part("site", "zone", BY_PAYER)
                .part("farm", "zone", BY_TIME)
                .part("farm", "firm", BY_PAYER);
        input.pledge("whole", 100).part("zone", "whole", BY_PAYER).part("firm", "whole", BY_PAYER);

        // The farm may be in the site or not: 10 + 8, or 10 + 8 - 5.
        assertThat(Shown.ranges(whole(input).totals())).containsExactly("EUR 13-18");
    }

    @Test
    void whatStandsInIsNotCountedTwice() {
        var input = new SmallInput()
                .pledge("whole", 200)
                .pledge("zone")
                .pledge("firm", 100)
                .pledge("site", 10)
                .pledge("farm", 5)
                .part("zone", "whole", BY_PAYER)
                .part("firm", "whole", BY_PAYER)
                .part("site", "zone", BY_PAYER)
                .part("farm", "zone", BY_PAYER)
                .part("site", "firm", BY_TIME);

        assertThat(Shown.counted(whole(input).counted()))
                .containsExactly("firm EUR 100 OWN_FIGURE", "zone EUR 5 SHARES_MONEY");
    }

    @Test
    void whatStandsInAndIsCountedElsewhereAddsNothing() {
        var input = new SmallInput()
                .pledge("whole", 200)
                .pledge("zone")
                .pledge("firm", 100)
                .pledge("site", 10)
                .part("zone", "whole", BY_PAYER)
                .part("firm", "whole", BY_PAYER)
                .part("site", "zone", BY_PAYER)
                .part("site", "firm", BY_TIME);

        assertThat(Shown.counted(whole(input).counted())).containsExactly("firm EUR 100 OWN_FIGURE");
        assertThat(Shown.excluded(whole(input).excluded()))
                .containsExactly("site EUR 10 PART_OF_COUNTED", "zone EUR 10 PART_OF_COUNTED");
    }

    private static Ledger whole(SmallInput input) {
        return CountLedger.of(input.asking("whole"), Ask.ONE);
    }
}
