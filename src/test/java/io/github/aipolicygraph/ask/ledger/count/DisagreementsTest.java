package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.atLeast;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.upTo;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sources disagree on. */
class DisagreementsTest {

    @Test
    void figuresOfOneCurrencyThatDiffer() {
        var found = about(new SmallInput()
                .pledge(
                        "campus",
                        exactly(50),
                        SaidInTests.from(30, 50).preferred(),
                        upTo(50),
                        exactly(55).in("USD"),
                        exactly(500).slip(),
                        exactly(9).at(Stage.BUDGETED),
                        exactly(8).yearly()));

        assertThat(found)
                .containsExactly(new Disagreement(
                        "campus",
                        Predicate.AMOUNT,
                        Stage.PLEDGED,
                        Period.TOTAL,
                        new MoneyRange("EUR", null, new BigDecimal(50), new BigDecimal(30), new BigDecimal(50)),
                        List.of("campus 2", "campus 1", "campus 3")));
    }

    @Test
    void theSameFigureTwiceIsNone() {
        assertThat(about(new SmallInput()
                        .pledge("campus", exactly(50), exactly(50).by("herald").preferred())))
                .isEmpty();
        assertThat(about(new SmallInput().pledge("campus", exactly(50), atLeast(50))))
                .hasSize(1);
    }

    @Test
    void anUnpaidTargetDoesNotContradictWhatWasPaid() {
        var input = new SmallInput()
                .pledge(
                        "campus",
                        exactly(5).at(Stage.SPENT),
                        exactly(50).at(Stage.SPENT).as(Instrument.MOBILISATION_TARGET));

        assertThat(CountLedger.of(input.asking("campus"), Ask.at(Ask.ONE, Stage.SPENT))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void noveltyAndPayersThatDiffer() {
        var found = about(new SmallInput()
                .pledge("campus", 50)
                .novelty("campus", Novelty.NEW)
                .novelty("campus", Novelty.REALLOCATED, Rank.PREFERRED)
                .novelty("campus", Novelty.MIXED, Rank.DEPRECATED)
                .payerClaim("campus", PayerGroup.INVESTORS, Rank.NORMAL)
                .payerClaim("campus", PayerGroup.COMPANIES, Rank.NORMAL));

        assertThat(found).extracting(Disagreement::about).containsExactly(Predicate.NOVELTY, Predicate.PAYER);
        assertThat(found)
                .extracting(Disagreement::claimIds)
                .containsExactly(
                        List.of("campus novelty 2", "campus novelty 1"), List.of("campus payer 1", "campus payer 2"));
    }

    @Test
    void slipsDisagreeWithNobody() {
        assertThat(about(new SmallInput()
                        .pledge("campus", 50)
                        .novelty("campus", Novelty.NEW)
                        .novelty("campus", Novelty.REALLOCATED, Rank.DEPRECATED)
                        .payerClaim("campus", PayerGroup.INVESTORS, Rank.NORMAL)
                        .payerClaim("campus", PayerGroup.PUBLIC, Rank.DEPRECATED)))
                .isEmpty();
    }

    @Test
    void ofWhatWasAskedAboutAndWhatWasCounted() {
        var input = new SmallInput()
                .pledge("fund", exactly(90), exactly(100))
                .pledge("firms", exactly(50), exactly(60))
                .pledge("chips", exactly(5), exactly(6))
                .part("firms", "fund", BY_PAYER)
                .part("chips", "firms", BY_PAYER);

        assertThat(CountLedger.of(input.asking("fund"), Ask.ONE).disagreements())
                .extracting(Disagreement::pledgeId)
                .containsExactly("firms", "fund");
    }

    private static List<Disagreement> about(SmallInput input) {
        return CountLedger.of(input.asking("campus"), Ask.ONE).disagreements();
    }
}
