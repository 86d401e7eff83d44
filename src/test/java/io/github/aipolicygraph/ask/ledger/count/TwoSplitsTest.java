package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PayerSaid;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pledges in two ways of splitting a whole that is not counted itself. */
class TwoSplitsTest {

    @Test
    void twoWaysOfSplittingAWholeMayBeTheSameMoney() {
        var input = new SmallInput()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("state", 50)
                .pledge("chips", 120)
                .pledge("schools", 60)
                .part("firms", "fund", BY_PAYER)
                .part("state", "fund", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE)
                .part("schools", "fund", BY_PURPOSE);

        assertThat(Shown.ranges(over(input, "firms", "state").totals())).containsExactly("EUR 200");
        assertThat(Shown.ranges(over(input, "firms", "chips").totals())).containsExactly("EUR 150-270");
        // At least one whole split, the larger one: 150 + 50; at most both.
        assertThat(Shown.ranges(
                        over(input, "firms", "state", "chips", "schools").totals()))
                .containsExactly("EUR 200-380");
        assertThat(over(input, "firms", "chips").counted().get(1).claimIds())
                .containsExactly("chips 1", "chips in fund BY_PURPOSE", "firms in fund BY_PAYER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "airbus      | kkr         | EUR 270",
                "airbus asml | kkr         | EUR 270",
                "airbus      | airbus      | EUR 150-270",
                "airbus asml | kkr asml    | EUR 150-270",
                "-           | kkr         | EUR 150-270",
                "airbus      | -           | EUR 150-270",
            })
    void whatOthersPayIsOtherMoney(String firms, String chips, String total) {
        var input = paidBy(firms, chips);

        assertThat(Shown.ranges(over(input, "firms", "chips").totals())).containsExactly(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firms", "chips"})
    void whoeverIsNamedOfManyMayPayForBoth(String pledge) {
        var few = new PayerSaid("", PayerGroup.COMPANIES, Rank.NORMAL, 3L, null, List.of("airbus", "kkr"));
        var input = paidBy("airbus", "kkr").payerClaim(pledge, few);

        assertThat(Shown.ranges(over(input, "firms", "chips").totals())).containsExactly("EUR 150-270");
    }

    /** A fund that nobody gives a sum for, in two splits. */
    private static SmallInput paidBy(String firms, String chips) {
        return new SmallInput()
                .pledge("fund")
                .pledge("firms", 150)
                .pledge("chips", 120)
                .part("firms", "fund", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE)
                .parties("firms", parties(firms), List.of(), List.of())
                .parties("chips", parties(chips), List.of(), List.of());
    }

    private static List<Party> parties(String ids) {
        return Stream.ofNullable(ids)
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(id -> new Party(id, id, null))
                .toList();
    }

    @Test
    void aSumSoFarMayHoldItsSibling() {
        var input = new SmallInput()
                .pledge("stargate", 500)
                .pledge("first", 100)
                .pledge("so far", 400)
                .part("first", "stargate", BY_TIME)
                .part("so far", "stargate", BY_TIME, Counting.CUMULATIVE);

        assertThat(Shown.ranges(over(input, "first", "so far").totals())).containsExactly("EUR 400-500");
    }

    @Test
    void partsBesideOneAnotherAreDifferentMoneyWhereverElseTheyLie() {
        var input = new SmallInput()
                .pledge("total")
                .pledge("reliance", 110)
                .pledge("venture", 20)
                .pledge("sites", 250)
                .part("reliance", "total", BY_PAYER)
                .part("venture", "total", BY_PURPOSE)
                .part("sites", "total", BY_PURPOSE)
                .part("reliance", "sites", BY_PAYER);

        assertThat(Shown.ranges(over(input, "reliance", "venture").totals())).containsExactly("EUR 130");
    }

    @Test
    void aPartWhosePlaceIsDisputedIsNotSurelyBesideAnother() {
        var input = fund().pledge("state", 50)
                .part("state", "fund", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE)
                .disputed("chips", "state", BY_PURPOSE);

        // The firms may pay for the chips: only if these are the state's are they other money.
        assertThat(Shown.ranges(over(input, "firms", "chips").totals())).containsExactly("EUR 150-170");
    }

    @Test
    void partsOfOneSplitAreDifferentMoneyThoughAPlaceIsDisputed() {
        var within = fund().pledge("state", 50).part("state", "fund", BY_PAYER).disputed("chips", "state", BY_PURPOSE);
        var beside = fund().disputed("chips", "fund", BY_PAYER).part("chips", "fund", BY_PURPOSE);
        var elsewhere = fund().pledge("plan").part("chips", "plan", BY_PURPOSE);

        assertThat(Shown.ranges(over(elsewhere, "firms", "chips").totals())).containsExactly("EUR 170");
        assertThat(Shown.ranges(over(within, "firms", "chips").totals())).containsExactly("EUR 170");
        // They share money only if both are in the fund, and there they are beside one another.
        assertThat(Shown.ranges(over(beside, "firms", "chips").totals())).containsExactly("EUR 170");
    }

    private static SmallInput fund() {
        return new SmallInput()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("chips", 20)
                .part("firms", "fund", BY_PAYER);
    }

    @Test
    void aPledgeInBothSplitsIsSetAgainstOthersOnly() {
        var input = fund().pledge("state", 50)
                .pledge("schools", 60)
                .disputed("state", "fund", BY_PAYER)
                .part("schools", "fund", BY_PURPOSE)
                .part("chips", "state", BY_TIME)
                .part("chips", "schools", BY_TIME);

        assertThat(over(input, "firms", "chips").counted().get(1).claimIds())
                .containsExactly("chips 1", "firms in fund BY_PAYER", "schools in fund BY_PURPOSE");
    }

    @Test
    void whatIsLeftOutOfTheMinimumLeavesToTheOthersWhatItHeldOfTheirs() {
        var input = new SmallInput()
                .pledge("france", 109)
                .pledge("confirmed", 21)
                .pledge("brookfield", 20)
                .pledge("amazon", 6)
                .pledge("cambrai", 10)
                .part("confirmed", "france", BY_TIME)
                .part("brookfield", "france", BY_PAYER)
                .part("amazon", "france", BY_PAYER)
                .part("cambrai", "confirmed", BY_PAYER)
                .part("cambrai", "brookfield", BY_PAYER);
        var ledger = over(input, "confirmed", "brookfield", "amazon");

        // 20 + 6 are sure, and more than 21; at most it is 21 + 10 + 6.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 26-37");
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly(
                        "confirmed EUR 10-21 SHARES_MONEY",
                        "brookfield EUR 10 SHARES_MONEY",
                        "amazon EUR 6 OWN_FIGURE");
    }

    private static Ledger over(SmallInput input, String... asked) {
        return CountLedger.of(input.asking(asked), Ask.MANY);
    }
}
