package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.atLeast;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.ask.ledger.Resolution;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums in the currency asked for. */
class ConversionTest {

    private static SmallInput rates() {
        return new SmallInput()
                .rate("USD", "2025-01-31", "1.25")
                .rate("GBP", "2025-01-31", "0.8")
                .rate("USD", "2025-02-28", "2")
                .rate("GBP", "2025-02-28", "0.5");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-01-31, -,          EUR, 80,  USD 2025-01-31",
                "2025-02-10, -,          EUR, 80,  USD 2025-01-31",
                "2025-03-31, -,          EUR, 50,  USD 2025-02-28",
                "2025-02,    -,          EUR, 50,  USD 2025-02-28",
                "-,          2025-02-10, EUR, 80,  USD 2025-01-31",
                "2025,       2025-02-10, EUR, 80,  USD 2025-01-31",
                "2025-03-01, 2025-02-10, EUR, 50,  USD 2025-02-28",
                "2025-01-31, -,          GBP, 64,  GBP 2025-01-31 USD 2025-01-31",
                "2025-01-31, -,          USD, 100, -",
                "-,          -,          USD, 100, -",
            })
    void theRateIsThatOfTheAnnouncement(
            String announced, String stated, String asked, BigDecimal amount, String rates) {
        var input = rates().pledge("deal", exactly(100).in("USD").on(stated)).announced("deal", announced);
        var ledger = in(asked, input, "deal");

        assertThat(ledger.headline()).singleElement().satisfies(range -> {
            assertThat(range.currency()).isEqualTo(asked);
            assertThat(range.low()).isEqualByComparingTo(amount);
        });
        assertThat(ledger.totals()).isEqualTo(ledger.headline());
        assertThat(ledger.rates().stream().map(rate -> rate.currency() + " " + rate.day()))
                .containsExactly(rates == null ? new String[0] : rates.split("(?<=\\d) "));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2025-01-30, -", "2025-04-01, -", "2025, -", "-, -", "2024-12, 2025-02-10"})
    void withoutARateNothingIsConverted(String announced, String stated) {
        var input = rates().pledge("deal", exactly(100).in("USD").on(stated)).announced("deal", announced);
        var ledger = in("EUR", input, "deal");

        assertThat(ledger.headline()).isEmpty();
        assertThat(ledger.headlineClaimIds()).isEmpty();
        assertThat(ledger.totals()).isEmpty();
        assertThat(ledger.rates()).isEmpty();
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("deal USD 100 NO_RATE");
    }

    @Test
    void partsOfManyCurrenciesAddUpToOneSum() {
        var input = rates().pledge("fund", 300)
                .pledge("firm", exactly(125).in("USD"))
                .pledge("bank", atLeast(40).in("GBP"))
                .pledge("club", 10)
                .pledge("mine", exactly(7).in("INR"))
                .announced("firm", "2025-01-31")
                .announced("bank", "2025-01-31")
                .announced("mine", "2025-01-31");
        for (var part : new String[] {"firm", "bank", "club", "mine"}) {
            input.part(part, "fund", BY_PAYER);
        }
        var ledger = in("EUR", input, "fund");

        // 125 / 1.25 + 40 / 0.8 + 10 = 160; there is no rate for rupees.
        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 160, open above");
        // What is left of the 300 depends on the rupees.
        assertThat(Shown.ranges(ledger.leftAside())).containsExactly("INR 7");
        assertThat(ledger.unallocated()).isEmpty();
        assertThat(ledger.balance()).isEqualTo(Balance.NOT_COMPARABLE);
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("mine INR 7 NO_RATE");
        assertThat(ledger.rates())
                .containsExactly(new Rate("GBP", "2025-01-31", 0.8), new Rate("USD", "2025-01-31", 1.25));
    }

    @Test
    void allFiguresOfAPledgeAreOfOneDay() {
        var input = rates().pledge(
                        "deal",
                        exactly(200).in("USD").on("2025-02-28"),
                        exactly(100).in("USD").on("2025-01-31"));

        assertThat(Shown.ranges(in("EUR", input, "deal").totals())).containsExactly("EUR 80-160");
    }

    @Test
    void allFiguresAreConvertedByTheDayOfTheBest() {
        var input = rates().pledge(
                        "deal",
                        exactly(200).in("USD").on("2025-02-28").preferred(),
                        exactly(100).in("USD").on("2025-01-31"));
        var all = CountLedger.of(input.asking("deal"), Ask.in(Ask.resolved(Ask.ONE, Resolution.ALL, null), "EUR"));

        assertThat(Shown.ranges(in("EUR", input, "deal").totals())).containsExactly("EUR 100");
        assertThat(Shown.ranges(all.totals())).containsExactly("EUR 50-100");
    }

    @Test
    void aSplitIsTheSameInACurrencyWithoutRates() {
        var input = rates().pledge("fund", 300)
                .announced("fund", "2025-01-31")
                .pledge("mine", exactly(700).in("INR"))
                .part("mine", "fund", BY_PAYER);
        for (var currency : new String[] {"EUR", "USD"}) {
            var ledger = in(currency, input, "fund");

            assertThat(ledger.decomposition()).isEqualTo(BY_PAYER);
            assertThat(ledger.totals()).isEmpty();
            assertThat(ledger.balance()).isEqualTo(Balance.NOT_COMPARABLE);
            assertThat(Shown.ranges(ledger.leftAside())).containsExactly("INR 700");
        }
    }

    @Test
    void whatIsLeftAsideOfAHeadlineHoldsItsParts() {
        var input = new SmallInput()
                .pledge("budget", exactly(700).in("INR"))
                .pledge("machines", exactly(200).in("INR"))
                .part("machines", "budget", BY_PAYER);

        assertThat(Shown.ranges(in("EUR", input, "budget").leftAside())).containsExactly("INR 700");
    }

    @Test
    void aFigureWithoutARateIsNotReplacedByItsParts() {
        var input = rates().pledge("fund", 300)
                .pledge("mine", exactly(700).in("INR"))
                .pledge("shaft", 5)
                .part("mine", "fund", BY_PAYER)
                .part("shaft", "mine", BY_PAYER);
        var one = CountLedger.of(input.asking("fund"), Ask.in(Ask.split(BY_PAYER), "EUR"));
        var many = CountLedger.of(input.asking("mine"), Ask.in(Ask.MANY, "EUR"));

        assertThat(one.totals()).isEmpty();
        assertThat(many.totals()).isEmpty();
        assertThat(Shown.excluded(one.excluded())).containsExactly("mine INR 700 NO_RATE", "shaft EUR 5 NO_RATE");
        assertThat(Shown.excluded(many.excluded())).containsExactly("mine INR 700 NO_RATE", "shaft EUR 5 NO_RATE");
    }

    @Test
    void withoutACurrencyNoRateIsUsed() {
        var input = rates().pledge("deal", exactly(100).in("USD")).announced("deal", "2025-01-31");
        var ledger = CountLedger.of(input.asking("deal"), Ask.ONE);

        assertThat(Shown.ranges(ledger.totals())).containsExactly("USD 100");
        assertThat(ledger.rates()).isEmpty();
    }

    @Test
    void ofTwoCurrenciesTheMinimumCountsWhatIsWorthMore() {
        var input = new SmallInput()
                .rate("USD", "2025-01-31", "1.25")
                .pledge("capex", exactly(15).in("USD").on("2025-01-31"))
                .pledge("deal", exactly(2).in("EUR"))
                .shared("capex", "deal", PARTLY);

        assertThat(Shown.ranges(CountLedger.of(input.askingAll(), Ask.MANY).totals()))
                .containsExactly("EUR 0-2", "USD 15");
        assertThat(Shown.ranges(CountLedger.of(
                                input.pledge("deal", exactly(20).in("EUR")).askingAll(), Ask.MANY)
                        .totals()))
                .containsExactly("EUR 20", "USD 0-15");
    }

    private static Ledger in(String currency, SmallInput input, String pledge) {
        return CountLedger.of(input.asking(pledge), Ask.in(Ask.ONE, currency));
    }
}
