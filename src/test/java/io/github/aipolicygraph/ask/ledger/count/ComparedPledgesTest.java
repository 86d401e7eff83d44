package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.junit.jupiter.api.Test;

/** Pledges of the fact base whose parts are in another currency, elsewhere or at another stage, worked out by hand. */
class ComparedPledgesTest {

    @Test
    void microsoftsPoundsAreItsDollars() {
        var ledger = one("uk-microsoft-22bn", BY_PURPOSE);

        // Headed 22bn pounds; three sources say 30bn dollars, and so do the parts: 15 + 15 = 30.
        assertThat(Shown.ranges(ledger.headline())).containsExactly("GBP 22000000000");
        assertThat(Shown.ranges(ledger.totals())).containsExactly("USD 30000000000");
        assertThat(Shown.range(ledger.compared().headline())).isEqualTo("USD 30000000000");
        assertThat(ledger.compared().headlineClaimIds()).hasSize(3);
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("USD 0");
        assertThat(ledger.excess()).isEmpty();
        assertThat(ledger.rates()).isEmpty();
        assertThat(ledger.balance()).isEqualTo(Balance.ADDS_UP);
        // Both sources that speak of it call it mixed: nothing or all may be new.
        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("GBP 0-22000000000");
    }

    @Test
    void theBritishPlanAddsUpInPounds() {
        var ledger = one("uk-14bn", BY_PAYER);

        // 12bn pounds, and 2.5bn dollars at 0.8416 / 1.0198 of 13 January 2025: 2.0631bn pounds; 63m more than 14bn.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("GBP 12000000000", "USD 2500000000");
        assertThat(ledger.compared().parts().low().doubleValue()).isCloseTo(14_063_149_637d, within(1.0));
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("GBP 0");
        assertThat(ledger.excess())
                .singleElement()
                .satisfies(more -> assertThat(more.high().doubleValue()).isCloseTo(63_149_637d, within(1.0)));
        assertThat(ledger.rates())
                .containsExactly(new Rate("GBP", "2025-01-13", 0.8416), new Rate("USD", "2025-01-13", 1.0198));
        assertThat(ledger.balance()).isEqualTo(Balance.ADDS_UP);
    }

    @Test
    void theOtherTenAreInsideInvestAiOrTheSame() {
        var ledger = at(Stage.PLEDGED, "investai-200bn", "investai-supercomputers-10bn", "eu-ai-factories-10bn");

        // The answer to Parliament that puts the 10 for supercomputers outside the 200 gives the other 10 for them.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 200000000000-210000000000");
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly(
                        "investai-200bn EUR 200000000000 OWN_FIGURE",
                        "eu-ai-factories-10bn EUR 0-10000000000 SHARES_MONEY");
        assertThat(Shown.ranges(
                        at(Stage.PLEDGED, "investai-eu-50bn", "investai-supercomputers-10bn", "eu-ai-factories-10bn")
                                .totals()))
                .containsExactly("EUR 50000000000-60000000000");
    }

    @Test
    void aWholeWithoutAFigureGivesWayToWhatHasOne() {
        var ledger = at(Stage.COMMITTED, "investai-200bn", "champions-20bn-mobilised");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("about EUR 20000000000");
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("champions-20bn-mobilised about EUR 20000000000 OWN_FIGURE");
        assertThat(at(Stage.COMMITTED, "investai-200bn").totals()).isEmpty();
    }

    private static Ledger one(String pledge, Decomposition split) {
        return CountLedger.of(FactInput.asking(pledge), Ask.split(split));
    }

    private static Ledger at(Stage stage, String... pledges) {
        return CountLedger.of(FactInput.asking(pledges), Ask.at(Ask.MANY, stage));
    }
}
