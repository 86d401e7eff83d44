package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.atLeast;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.upTo;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the money is new. */
class NoveltyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "NEW                              | NEW         | EUR 109",
                "NEW NEW                          | NEW         | EUR 109",
                "REALLOCATED                      | REALLOCATED | EUR 0",
                "PREVIOUSLY_ANNOUNCED             | PREVIOUSLY_ANNOUNCED | EUR 0",
                "REALLOCATED PREVIOUSLY_ANNOUNCED | REALLOCATED + PREVIOUSLY_ANNOUNCED | EUR 0",
                "PREVIOUSLY_ANNOUNCED REALLOCATED | REALLOCATED + PREVIOUSLY_ANNOUNCED | EUR 0",
                "NEW PREVIOUSLY_ANNOUNCED         | MIXED       | EUR 0-109",
                "MIXED PREVIOUSLY_ANNOUNCED       | MIXED       | EUR 0-109",
                "PREVIOUSLY_ANNOUNCED UNKNOWN     | UNKNOWN     | EUR 0-109",
                "REALLOCATED PREVIOUSLY_ANNOUNCED UNKNOWN | UNKNOWN | EUR 0-109",
                "REALLOCATED PREVIOUSLY_ANNOUNCED NEW     | MIXED   | EUR 0-109",
                "NEW REALLOCATED                  | MIXED       | EUR 0-109",
                "MIXED                            | MIXED       | EUR 0-109",
                "UNKNOWN                          | UNKNOWN     | EUR 0-109",
                "NEW UNKNOWN                      | UNKNOWN     | EUR 0-109",
                "-                                | UNKNOWN     | EUR 0-109",
            })
    void claimsSayWhetherAPledgeIsNew(String claims, String novelty, String fresh) {
        var input = new SmallInput().pledge("france", 109);
        for (var claim : claims == null ? new String[0] : claims.split(" ")) {
            input.novelty("france", Novelty.valueOf(claim));
        }
        for (var question : new LedgerQuestion[] {Ask.ONE, Ask.MANY}) {
            var ledger = CountLedger.of(input.asking("france"), question);

            assertThat(Shown.groups(ledger.byNovelty())).containsExactly(novelty + ": EUR 109");
            assertThat(Shown.ranges(ledger.newMoney())).containsExactly(fresh);
        }
    }

    @Test
    void slipsSayNothing() {
        var input = new SmallInput().pledge("france", 109).novelty("france", Novelty.NEW, Rank.DEPRECATED);

        assertThat(Shown.groups(whole(input, "france").byNovelty())).containsExactly("UNKNOWN: EUR 109");
    }

    /** fund of 200: a new part of 50, an old one of 30, one of 20 of which nothing is said, and 100 left over. */
    private static SmallInput fund(SaidInTests headline) {
        return new SmallInput()
                .pledge("fund", headline)
                .pledge("fresh", 50)
                .pledge("stale", 30)
                .pledge("silent", 20)
                .part("fresh", "fund", BY_PAYER)
                .part("stale", "fund", BY_PAYER)
                .part("silent", "fund", BY_PAYER)
                .novelty("fresh", Novelty.NEW)
                .novelty("stale", Novelty.REALLOCATED);
    }

    @Test
    void theRestMayBeNewOrNot() {
        var ledger = whole(fund(exactly(200)), "fund");

        assertThat(Shown.groups(ledger.byNovelty()))
                .containsExactly("NEW: EUR 50", "REALLOCATED: EUR 30", "UNKNOWN: EUR 20");
        // At least the 50; at most all but the 30.
        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("EUR 50-170");
    }

    @Test
    void silentPartsAndTheRestAreAsNewAsTheWhole() {
        var ledger = whole(fund(exactly(200)).novelty("fund", Novelty.NEW), "fund");

        assertThat(Shown.groups(ledger.byNovelty())).containsExactly("NEW: EUR 70", "REALLOCATED: EUR 30");
        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("EUR 170");
    }

    @Test
    void aNewWholeIsNewHoweverItsPartsRange() {
        var input = new SmallInput()
                .pledge("france", 109)
                .pledge("firms", SaidInTests.from(82, 102))
                .part("firms", "france", BY_PAYER)
                .novelty("france", Novelty.NEW);

        assertThat(Shown.ranges(whole(input, "france").newMoney())).containsExactly("EUR 109");
    }

    @Test
    void oldMoneyLeavesOnlyItsNewParts() {
        var ledger = whole(fund(exactly(200)).novelty("fund", Novelty.REALLOCATED), "fund");

        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("EUR 50");
    }

    @Test
    void anUnknownPartStaysUnknown() {
        var input = fund(exactly(200)).novelty("fund", Novelty.NEW).novelty("silent", Novelty.UNKNOWN);

        assertThat(Shown.ranges(whole(input, "fund").newMoney())).containsExactly("EUR 150-170");
    }

    @Test
    void openHeadlinesStayOpenWhereSomethingNewMayBe() {
        assertThat(Shown.ranges(whole(fund(atLeast(200)), "fund").newMoney()))
                .containsExactly("EUR 50-170, open above");
        assertThat(Shown.ranges(whole(fund(atLeast(200)).novelty("fund", Novelty.REALLOCATED), "fund")
                        .newMoney()))
                .containsExactly("EUR 50");
        assertThat(Shown.ranges(whole(new SmallInput().pledge("fund", upTo(75)).novelty("fund", Novelty.NEW), "fund")
                        .newMoney()))
                .containsExactly("EUR 75, open below");
    }

    @Test
    void partsAboveAFloorRaiseIt() {
        // The parts are 100, so the whole is at least that: all but the 30 may be new.
        assertThat(Shown.ranges(whole(fund(atLeast(80)), "fund").newMoney())).containsExactly("EUR 50-70, open above");
    }

    @Test
    void whatIsOnlyBoundedIsNotSurelyOldOrNew() {
        var old = new SmallInput()
                .pledge("fund", 100)
                .pledge("part", upTo(30))
                .part("part", "fund", BY_PAYER)
                .novelty("part", Novelty.REALLOCATED);
        var open = new SmallInput()
                .pledge("fund", 100)
                .pledge("part", atLeast(30))
                .part("part", "fund", BY_PAYER)
                .novelty("part", Novelty.MIXED)
                .novelty("fund", Novelty.NEW);

        assertThat(Shown.ranges(whole(old, "fund").newMoney())).containsExactly("EUR 0-100");
        assertThat(Shown.ranges(whole(open, "fund").newMoney())).containsExactly("EUR 70-100, open below");
    }

    @Test
    void newMoneyIsNeverMoreThanTheHeadline() {
        // 50 are said to be new and 30 old, of 40: if the one is true 40 are new, and if the other is, 10.
        assertThat(Shown.ranges(whole(fund(exactly(40)), "fund").newMoney())).containsExactly("EUR 10-40");
    }

    @Test
    void overManyPledgesTheTotalIsSplit() {
        var ledger = CountLedger.of(fund(exactly(200)).asking("fresh", "stale", "silent"), Ask.MANY);

        assertThat(Shown.groups(ledger.byNovelty()))
                .containsExactly("NEW: EUR 50", "REALLOCATED: EUR 30", "UNKNOWN: EUR 20");
        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("EUR 50-70");
    }

    private static Ledger whole(SmallInput input, String pledge) {
        return CountLedger.of(input.asking(pledge), Ask.ONE);
    }
}
