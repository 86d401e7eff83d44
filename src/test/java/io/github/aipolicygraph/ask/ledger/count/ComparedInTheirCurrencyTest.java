package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import org.junit.jupiter.api.Test;

/** Of two sums that may be the same money the larger one is certain. Rates decide which that is only between currencies. */
class ComparedInTheirCurrencyTest {

    /** 110 dollars of 2024 were 88 euros, 100 dollars of 2025 were 125. */
    private static SmallInput input(String secondCurrency) {
        return new SmallInput()
                .pledge("early", exactly(110).in("USD"))
                .announced("early", "2024-02-01")
                .pledge("late", exactly(100).in(secondCurrency))
                .announced("late", "2025-02-01")
                .shared("early", "late", Judgement.PARTLY)
                .pledge("other", exactly(7).in("GBP"))
                .announced("other", "2025-02-01")
                .rate("USD", "2024-02-01", "1.25")
                .rate("USD", "2025-02-01", "0.8")
                .rate("CAD", "2025-02-01", "0.8");
    }

    @Test
    void takesTheLargerOfOneCurrencyWhateverTheRatesWere() {
        assertThat(Shown.ranges(CountLedger.of(input("USD").asking("early", "late"), Ask.MANY)
                        .totals()))
                .containsExactly("USD 110-210");
        assertThat(Shown.ranges(CountLedger.of(input("USD").asking("early", "late", "other"), Ask.MANY)
                        .totals()))
                .containsExactly("GBP 7", "USD 110-210");
    }

    @Test
    void takesTheLargerInEurosOfSeveralCurrencies() {
        assertThat(Shown.ranges(CountLedger.of(input("CAD").asking("early", "late"), Ask.MANY)
                        .totals()))
                .containsExactly("CAD 100", "USD 0-110");
    }
}
