package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import org.junit.jupiter.api.Test;

/** How much of a pledge is new, if sources say it of its parts, or of the whole alone. */
class NoveltyOfPartsTest {

    @Test
    void partsOfAWholeWithoutAFigureAreAsNewAsTheWhole() {
        var input = new SmallInput()
                .pledge("fund")
                .pledge("silent", 20)
                .part("silent", "fund", BY_PAYER)
                .novelty("fund", Novelty.NEW);

        assertThat(Shown.ranges(CountLedger.of(input.asking("fund"), Ask.ONE).newMoney()))
                .containsExactly("EUR 20");
    }

    @Test
    void theFirstSplitOfWhichSourcesTellCounts() {
        var input = new SmallInput()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("chips", 20)
                .part("firms", "fund", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE)
                .novelty("chips", Novelty.NEW);

        assertThat(Shown.ranges(CountLedger.of(input.asking("fund"), Ask.ONE).newMoney()))
                .containsExactly("EUR 20-200");
    }

    @Test
    void aSumThatSharesMoneyIsNewAsFarAsItCounts() {
        var input = new SmallInput()
                .pledge("campus", 50)
                .pledge("forum", 20)
                .pledge("tranche", 8)
                .part("tranche", "campus", BY_PAYER)
                .part("tranche", "forum", BY_PAYER)
                .novelty("forum", Novelty.NEW);

        // The campus may be new or not, and the forum's other 12 are.
        assertThat(Shown.ranges(CountLedger.of(input.asking("campus", "forum"), Ask.MANY)
                        .newMoney()))
                .containsExactly("EUR 12-62");
    }

    /** A fund of 100 euros, with a part of 50 dollars, which are 40 euros. */
    private static SmallInput dollars() {
        return new SmallInput()
                .rate("USD", "2025-01-31", "1.25")
                .pledge("fund", 100)
                .pledge("dollars", exactly(50).in("USD"))
                .announced("dollars", "2025-01-31")
                .part("dollars", "fund", BY_PAYER)
                .novelty("dollars", Novelty.NEW);
    }

    @Test
    void aPartInAnotherCurrencyIsConverted() {
        var ledger = CountLedger.of(dollars().asking("fund"), Ask.MANY);

        assertThat(Shown.ranges(ledger.newMoney())).containsExactly("EUR 40-100");
        assertThat(ledger.rates()).containsExactly(new Rate("USD", "2025-01-31", 1.25));
    }

    @Test
    void whatChangesNothingIsNotConverted() {
        var asNew = CountLedger.of(dollars().novelty("fund", Novelty.NEW).asking("fund"), Ask.MANY);
        var twice = dollars()
                .pledge("bank", 60)
                .part("bank", "fund", BY_PAYER)
                .shared("bank", "dollars", SAME)
                .novelty("bank", Novelty.NEW);

        assertThat(Shown.ranges(asNew.newMoney())).containsExactly("EUR 100");
        assertThat(asNew.rates()).isEmpty();
        assertThat(CountLedger.of(twice.asking("fund"), Ask.MANY).rates()).isEmpty();
    }

    @Test
    void everyCurrencyHasNewMoneyOfItsOwn() {
        var input = dollars().pledge("club", 10).novelty("club", Novelty.NEW);

        assertThat(Shown.ranges(CountLedger.of(input.asking("club", "dollars"), Ask.MANY)
                        .newMoney()))
                .containsExactly("EUR 10", "USD 50");
    }
}
