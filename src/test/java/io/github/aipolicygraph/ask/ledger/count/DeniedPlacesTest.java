package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.DISPUTED;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** A source that denies that a pledge is a part of a whole may say which other money it is. */
class DeniedPlacesTest {

    /** Computers of 10 in a fund of 200, or, as the parliament has it, the same as the factories of 10. */
    private static SmallInput input(String denier) {
        return new SmallInput()
                .pledge("fund", 200)
                .pledge("computers", 10)
                .pledge("factories", 10)
                .denied("computers", "fund", BY_PURPOSE, denier)
                .shared("computers", "factories", DISPUTED, "parliament");
    }

    @Test
    void inEitherCaseItIsCountedAlready() {
        var ledger = over(input("parliament"), "fund", "computers", "factories");

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 200-210");
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("fund EUR 200 OWN_FIGURE", "factories EUR 0-10 SHARES_MONEY");
        assertThat(Shown.excluded(ledger.excluded())).containsExactly("computers EUR 10 PART_OF_COUNTED");
        assertThat(ledger.excluded().get(0).claimIds())
                .containsExactly("computers 1", "computers in fund BY_PURPOSE", "computers ~ factories");
    }

    @Test
    void whoDeniesItForAnotherReasonLeavesBothOpen() {
        assertThat(Shown.ranges(
                        over(input("herald"), "fund", "computers", "factories").totals()))
                .containsExactly("EUR 200-220");
    }

    @Test
    void withoutTheOtherItCountsInTheMaximum() {
        assertThat(Shown.ranges(over(input("parliament"), "fund", "computers").totals()))
                .containsExactly("EUR 200-210");
        assertThat(Shown.ranges(
                        over(input("parliament"), "computers", "factories").totals()))
                .containsExactly("EUR 10-20");
    }

    @Test
    void theOtherMayLieInSomethingThatIsCounted() {
        var input = input("parliament").pledge("programme", 50).part("factories", "programme", BY_PURPOSE);

        assertThat(Shown.ranges(over(input, "fund", "computers", "programme").totals()))
                .containsExactly("EUR 240-250");
    }

    @Test
    void aPartOfItIsCountedAlreadyToo() {
        var input = input("parliament").pledge("first", 4).part("first", "computers", BY_PURPOSE);

        assertThat(Shown.ranges(over(input, "fund", "first", "factories").totals()))
                .containsExactly("EUR 200-210");
    }

    @Test
    void whatItIsMoreThanTheOtherStays() {
        var input = input("parliament").pledge("computers", 12);

        assertThat(Shown.ranges(over(input, "fund", "computers", "factories").totals()))
                .containsExactly("EUR 200-212");
        assertThat(Shown.ranges(
                        over(input.pledge("computers", SaidInTests.atLeast(12)), "fund", "computers", "factories")
                                .totals()))
                .containsExactly("EUR 200-212, open above");
    }

    @Test
    void theWholeMayBeCountedUnderAnotherName() {
        var input = new SmallInput()
                .pledge("fund", 200)
                .pledge("plan", 200)
                .pledge("computers", 10)
                .pledge("factories", 10)
                .shared("fund", "plan", SAME)
                .denied("computers", "plan", BY_PURPOSE, "parliament")
                .shared("computers", "factories", DISPUTED, "parliament");

        assertThat(Shown.ranges(over(input, "fund", "computers", "factories").totals()))
                .containsExactly("EUR 200-210");
    }

    @Test
    void ofTwoThatAreBothDeniedOneIsCounted() {
        var input =
                input("parliament").pledge("programme", 50).denied("factories", "programme", BY_PURPOSE, "parliament");

        assertThat(Shown.ranges(over(input, "fund", "programme", "computers", "factories")
                        .totals()))
                .containsExactly("EUR 240-270");
    }

    @Test
    void sharingAPartIsNotBeingTheSame() {
        var input = new SmallInput()
                .pledge("fund", 200)
                .pledge("computers", 10)
                .pledge("factories", 10)
                .denied("computers", "fund", BY_PURPOSE, "parliament")
                .shared("computers", "factories", PARTLY, "parliament");

        assertThat(Shown.ranges(over(input, "fund", "computers", "factories").totals()))
                .containsExactly("EUR 200-220");
    }

    @Test
    void ofTheSameMoneyInTwoWholesTheLargerSumGoesOff() {
        var input = new SmallInput()
                .pledge("fund", 20)
                .pledge("plan", 20)
                .pledge("site", 12)
                .pledge("a report of it", 10)
                .disputed("site", "fund", BY_PURPOSE)
                .disputed("site", "plan", BY_PURPOSE)
                .shared("a report of it", "site", SAME);

        assertThat(Shown.ranges(over(input, "fund", "plan").totals())).containsExactly("EUR 28-40");
    }

    private static Ledger over(SmallInput input, String... asked) {
        return CountLedger.of(input.asking(asked), Ask.MANY);
    }
}
