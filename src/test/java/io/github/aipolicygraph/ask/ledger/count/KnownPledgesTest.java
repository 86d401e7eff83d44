package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Pledges of the fact base, worked out by hand. */
class KnownPledgesTest {

    @Test
    void canadaBudgetedItsReusedMoneyOnce() {
        var two = at(Stage.BUDGETED, "canada-2bn", "canada-budget-926m");
        var more = at(
                Stage.BUDGETED,
                "canada-budget-2024-2-4bn",
                "canada-2bn",
                "canada-public-1bn",
                "canada-scip-890m",
                "canada-budget-926m",
                "canada-budget-800m-reused");

        // 2,000m + 925.6m, of which 800m are from the 2,000m: 2,125.6m.
        assertThat(Shown.ranges(two.totals())).containsExactly("CAD 2125600000");
        assertThat(Shown.ranges(more.totals())).containsExactly("CAD 2125600000");
        assertThat(Shown.counted(two.counted()))
                .containsExactly(
                        "canada-2bn CAD 2000000000 OWN_FIGURE", "canada-budget-926m CAD 125600000 SHARES_MONEY");
    }

    @Test
    void investAiAddsUpByPayer() {
        var ledger = one("investai-200bn", BY_PAYER);

        // 150bn of companies + 50bn of the Union = 200bn.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 200000000000");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 0");
        assertThat(ledger.balance()).isEqualTo(Balance.ADDS_UP);
        // The 150bn had been announced; of the 50bn some call it new and some do not: nothing to 50bn.
        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("EUR 0-50000000000");
    }

    @Test
    void investAiHardlySaysWhatItIsFor() {
        var ledger = one("investai-200bn", BY_PURPOSE);

        // 20bn of gigafactories, and 10bn of supercomputers of which the place is disputed; 200 - 30 and 200 - 20 are
        // left.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 20000000000-30000000000");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 170000000000-180000000000");
        assertThat(ledger.balance()).isEqualTo(Balance.PARTIAL);
        assertThat(ledger.excluded())
                .filteredOn(line -> line.pledgeId().equals("investai-champions-150bn"))
                .extracting(line -> line.reason())
                .containsExactly(LedgerReason.OTHER_DECOMPOSITION);
    }

    @Test
    void franceIsBrokenDownInPart() {
        var ledger = one("france-109bn", BY_PAYER);

        // 30 to 50 + 20 + 10 + 6 + 5 + 4 + 3.5 + 3 + 0.63 = 82.13 to 102.13, and 5 in dollars; some of these are about
        // as much.
        assertThat(Shown.ranges(ledger.totals()))
                .containsExactly("about EUR 82130000000-102130000000", "USD 5000000000");
        // 5bn dollars at the 1.032 of 10 February 2025 are 4.84496124bn euros: 109 - 82.13 - 4.84496124 are left, or 20
        // less.
        assertThat(ledger.unallocated()).singleElement().satisfies(rest -> {
            assertThat(rest.low().doubleValue()).isCloseTo(2_025_038_760d, within(1.0));
            assertThat(rest.high().doubleValue()).isCloseTo(22_025_038_760d, within(1.0));
        });
        assertThat(ledger.rates()).containsExactly(new Rate("USD", "2025-02-10", 1.032));
        assertThat(ledger.balance()).isEqualTo(Balance.PARTIAL);
    }

    @Test
    void franceInEurosTakesInTheDollars() {
        var ledger = CountLedger.of(FactInput.asking("france-109bn"), Ask.in(Ask.split(BY_PAYER), "EUR"));

        // 5bn dollars at the 1.032 of 10 February 2025 are 4,844,961,240 euros.
        assertThat(ledger.totals()).singleElement().satisfies(total -> {
            assertThat(total.low().doubleValue()).isCloseTo(82_130_000_000d + 4_844_961_240d, within(1.0));
            assertThat(total.high().doubleValue()).isCloseTo(102_130_000_000d + 4_844_961_240d, within(1.0));
        });
        assertThat(ledger.rates()).containsExactly(new Rate("USD", "2025-02-10", 1.032));
    }

    @Test
    void stargateHasNamedAFifth() {
        var ledger = one("stargate-500bn", BY_TIME);

        // 500 - 100; the 400bn of 2025 are a running total.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("USD 100000000000");
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("USD 400000000000");
    }

    @Test
    void stargatesFoundersPutInMoreThanTheyAreSaidTo() {
        var ledger = one("stargate-founders-equity", BY_PAYER);

        // 19 + 19 + 7 + 7 = 52, against about 45.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("about USD 52000000000");
        assertThat(Shown.ranges(ledger.excess())).containsExactly("about USD 7000000000");
        assertThat(ledger.balance()).isEqualTo(Balance.EXCEEDS);
        assertThat(ledger.disagreements())
                .filteredOn(conflict -> conflict.pledgeId().equals("stargate-founders-equity"))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.about()).isEqualTo(Predicate.AMOUNT);
                    assertThat(conflict.sums().min()).isEqualByComparingTo("45e9");
                    assertThat(conflict.sums().max()).isEqualByComparingTo("52e9");
                });
    }

    @Test
    void stargateMayBeSoftBanksOlderPledge() {
        var ledger = at(Stage.PLEDGED, "stargate-500bn", "softbank-us-100bn");

        // The first 100bn of the 500bn may be the 100bn of December 2024.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("USD 500000000000-600000000000");
    }

    @Test
    void indiasPledgesExceedTheFloor() {
        var byPayer = one("india-summit-total", BY_PAYER);
        var byPurpose = one("india-summit-total", BY_PURPOSE);

        // 110 + 100 + 15 + 10 + 5 = 240, and at least 250 + 20 = at least 270, against at least 200.
        assertThat(Shown.ranges(byPayer.totals())).containsExactly("USD 240000000000");
        assertThat(Shown.ranges(byPurpose.totals())).containsExactly("about USD 270000000000, open above");
        assertThat(byPayer.balance()).isEqualTo(Balance.EXCEEDS);
        assertThat(Shown.ranges(byPayer.unallocated())).containsExactly("USD 0, open above");
        assertThat(Shown.ranges(byPayer.excess())).containsExactly("USD 40000000000");
        assertThat(Shown.ranges(byPurpose.excess())).containsExactly("about USD 70000000000, open above");
        // Only what its own sources say: over 200bn, or over 270bn.
        assertThat(byPayer.disagreements())
                .filteredOn(conflict -> conflict.pledgeId().equals("india-summit-total"))
                .extracting(point -> point.sums().min(), point -> point.sums().max())
                .containsExactly(tuple(new BigDecimal("2E+11"), null));
    }

    @Test
    void britainAddsUpIfADisputedPartIsLeftOut() {
        var ledger = one("uk-tech-31bn", BY_PAYER);

        // 22 + 5 + 1.5 + 1.4 + 0.5 + 0.039 = 30.439, and a disputed 1 (at least) makes 31.439.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("GBP 30439000000-31439000000, open above");
        assertThat(ledger.balance()).isEqualTo(Balance.PARTIAL);
        // 6.4 are called new by every source: 5 of Google and 1.4 of Salesforce.
        assertThat(ledger.newMoney())
                .singleElement()
                .extracting(MoneyRange::min)
                .isEqualTo(new BigDecimal("6.4E+9"));
    }

    private static Ledger one(String pledge, Decomposition split) {
        return CountLedger.of(FactInput.asking(pledge), Ask.split(split));
    }

    private static Ledger at(Stage stage, String... pledges) {
        return CountLedger.of(FactInput.asking(pledges), Ask.at(Ask.MANY, stage));
    }
}
