package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.Balance.ADDS_UP;
import static io.github.aipolicygraph.ask.ledger.Balance.NOTHING_TO_COMPARE;
import static io.github.aipolicygraph.ask.ledger.Balance.PARTIAL;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One pledge and how it is split. */
class OnePledgeTest {

    @Test
    void partsAddUpBesideTheHeadline() {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("firms", 150)
                .pledge("state", 50)
                .part("firms", "whole", BY_PAYER)
                .part("state", "whole", BY_PAYER));

        assertThat(ledger.decomposition()).isEqualTo(BY_PAYER);
        assertThat(Shown.ranges(ledger.headline())).containsExactly("EUR 200");
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("firms EUR 150 OWN_FIGURE", "state EUR 50 OWN_FIGURE");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 200");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 0");
        assertThat(ledger.balance()).isEqualTo(ADDS_UP);
        assertThat(ledger.counted().get(0).claimIds()).containsExactly("firms 1", "firms in whole BY_PAYER");
        assertThat(ledger.counted().get(0).decomposition()).isEqualTo(BY_PAYER);
    }

    @Test
    void theFirstSplitWithASumIsCounted() {
        var input = new SmallInput()
                .pledge("whole", 200)
                .pledge("firms")
                .pledge("chips", 20)
                .pledge("early", 30)
                .pledge("first", 3)
                .part("firms", "whole", BY_PAYER)
                .part("chips", "whole", BY_PURPOSE)
                .part("early", "whole", BY_TIME)
                .part("first", "early", BY_TIME);

        assertThat(whole(input).decomposition()).isEqualTo(BY_PURPOSE);
        assertThat(Shown.excluded(whole(input).excluded()))
                .containsExactly(
                        "early EUR 30 OTHER_DECOMPOSITION", "firms NO_FIGURE", "first EUR 3 OTHER_DECOMPOSITION");
        assertThat(split(input, BY_TIME).totals()).isNotEqualTo(whole(input).totals());
    }

    @Test
    void aLineStandsInTheSplitThatIsCounted() {
        var input = new SmallInput()
                .pledge("whole", 200)
                .pledge("firms", 150)
                .pledge("chips", 20)
                .part("firms", "whole", BY_PURPOSE)
                .part("firms", "whole", BY_PAYER)
                .part("chips", "firms", BY_PAYER)
                .part("chips", "whole", BY_TIME);
        var counted = split(input, BY_PURPOSE).counted().get(0);
        var excluded = split(input, BY_PURPOSE).excluded().get(0);

        assertThat(counted.decomposition()).isEqualTo(BY_PURPOSE);
        assertThat(counted.claimIds()).containsExactly("firms 1", "firms in whole BY_PURPOSE");
        assertThat(excluded.decomposition()).isEqualTo(BY_TIME);
        assertThat(excluded.claimIds()).containsExactly("chips 1", "chips in whole BY_TIME");
    }

    @Test
    void withoutPartsThePledgeStandsForItself() {
        var ledger = whole(new SmallInput().pledge("whole", 200));

        assertThat(Shown.counted(ledger.counted())).containsExactly("whole EUR 200 OWN_FIGURE");
        assertThat(ledger.totals()).isEqualTo(ledger.headline());
        assertThat(ledger.unallocated()).isEmpty();
        assertThat(ledger.decomposition()).isNull();
        assertThat(ledger.balance()).isEqualTo(NOTHING_TO_COMPARE);
    }

    @Test
    void aSplitInWhichNothingCountsLeavesAllOver() {
        var ledger =
                split(new SmallInput().pledge("whole", 200).pledge("firms").part("firms", "whole", BY_PAYER), BY_PAYER);

        assertThat(ledger.totals()).isEmpty();
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 200");
        assertThat(ledger.balance()).isEqualTo(NOTHING_TO_COMPARE);
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("firms NO_FIGURE");
    }

    @Test
    void withoutAHeadlineThereIsStillASum() {
        var ledger = whole(new SmallInput().pledge("whole").pledge("firms", 150).part("firms", "whole", BY_PAYER));

        assertThat(ledger.headline()).isEmpty();
        assertThat(ledger.unallocated()).isEmpty();
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 150");
        assertThat(ledger.balance()).isEqualTo(NOTHING_TO_COMPARE);
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("whole NO_FIGURE");
    }

    @ParameterizedTest
    @EnumSource(value = Counting.class, names = "ADDITIVE", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdditivePartsAreAdded(Counting counting) {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("firms", 150)
                .pledge("other", 60)
                .pledge("inner", 10)
                .pledge("nearer", 5)
                .part("firms", "whole", BY_PAYER)
                .part("other", "whole", BY_PAYER, counting)
                .part("inner", "other", BY_TIME)
                .part("nearer", "whole", BY_PAYER, counting)
                .part("nearer", "firms", BY_TIME));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 150");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("inner EUR 10 NOT_ADDITIVE", "nearer EUR 5 NOT_ADDITIVE", "other EUR 60 NOT_ADDITIVE");
        assertThat(ledger.excluded().get(2).counting()).isEqualTo(counting);
    }

    @Test
    void aDisputedPartCountsInTheMaximumOnly() {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("chips", 20)
                .pledge("computers", 10)
                .part("chips", "whole", BY_PURPOSE)
                .disputed("computers", "whole", BY_PURPOSE));

        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("chips EUR 20 OWN_FIGURE", "computers EUR 0-10 DISPUTED_PART");
        assertThat(ledger.counted())
                .extracting(line -> Shown.range(line.amount()))
                .containsExactly("EUR 20", "EUR 10");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 20-30");
        assertThat(ledger.balance()).isEqualTo(PARTIAL);
    }

    @Test
    void aPartWithTwoLinksCountsOnce() {
        var ledger = whole(new SmallInput()
                .pledge("whole", 200)
                .pledge("chips", 20)
                .part("chips", "whole", BY_PURPOSE)
                .disputed("chips", "whole", BY_PURPOSE));

        assertThat(Shown.counted(ledger.counted())).containsExactly("chips EUR 20 OWN_FIGURE");
    }

    @Test
    void partsAreComparedAtTheStageAskedFor() {
        var input = new SmallInput()
                .pledge(
                        "whole",
                        SaidInTests.exactly(200),
                        SaidInTests.exactly(90).at(Stage.BUDGETED))
                .pledge(
                        "firms",
                        SaidInTests.exactly(150),
                        SaidInTests.exactly(60).at(Stage.BUDGETED))
                .part("firms", "whole", BY_PAYER);
        var ledger = CountLedger.of(input.asking("whole"), Ask.split(BY_PAYER, Stage.BUDGETED, null));

        assertThat(Shown.ranges(ledger.headline())).containsExactly("EUR 90");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 30");
        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("firms EUR 150 OTHER_STAGE", "whole EUR 200 OTHER_STAGE");
    }

    private static Ledger whole(SmallInput input) {
        return CountLedger.of(input.asking("whole"), Ask.ONE);
    }

    private static Ledger split(SmallInput input, Decomposition split) {
        return CountLedger.of(input.asking("whole"), Ask.split(split));
    }
}
