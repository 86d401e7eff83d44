package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PLACE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.count.CannotCount.Code;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions to which there is no answer, and what the sentence says to ask instead. */
class RefusedQuestionsTest {

    private static SmallInput input() {
        return new SmallInput()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("chips", 20)
                .part("firms", "fund", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE, Counting.SUPPLY)
                .rate("USD", "2025-02-11", "1.03")
                .rate("GBP", "2025-02-11", "0.83");
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(
                        "fund",
                        Ask.in(Ask.ONE, "INR"),
                        Code.BAD_CURRENCY,
                        "There are no exchange rates for INR; ask for one of EUR, GBP, USD, or without a currency."),
                Arguments.of(
                        "fund",
                        Ask.resolved(Ask.ONE, Resolution.SOURCE, null),
                        Code.BAD_SOURCE,
                        "With resolve SOURCE, give as source the id of the source whose figures count."),
                Arguments.of(
                        "fund",
                        Ask.resolved(Ask.MANY, Resolution.BEST, "herald"),
                        Code.BAD_SOURCE,
                        "The source herald is of no use with resolve BEST; ask with resolve SOURCE, or without a source."));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aSentenceSaysWhatToAskInstead(String pledge, LedgerQuestion question, Code code, String sentence) {
        var refused = catchThrowableOfType(CannotCount.class, () -> CountLedger.of(input().asking(pledge), question));

        assertThat(refused).hasMessage(sentence);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void aSplitThatIsNotThereIsEmpty() {
        var fund = CountLedger.of(input().asking("fund"), Ask.split(BY_PLACE));
        var chips = CountLedger.of(input().asking("chips"), Ask.split(BY_PLACE));

        assertThat(fund.unsplit()).isEqualTo(new Ledger.Unsplit(BY_PLACE, List.of(BY_PAYER, BY_PURPOSE)));
        assertThat(fund.decomposition()).isNull();
        assertThat(Shown.ranges(fund.headline())).containsExactly("EUR 200");
        assertThat(fund.counted()).isEmpty();
        assertThat(fund.totals()).isEmpty();
        assertThat(Shown.ranges(fund.newMoney())).containsExactly("EUR 0-200");
        assertThat(Shown.excluded(fund.excluded()))
                .containsExactly("chips EUR 20 OTHER_DECOMPOSITION", "firms EUR 150 OTHER_DECOMPOSITION");
        assertThat(chips.unsplit()).isEqualTo(new Ledger.Unsplit(BY_PLACE, List.of()));
        assertThat(Shown.ranges(chips.headline())).containsExactly("EUR 20");
        assertThat(CountLedger.of(input().asking("fund"), Ask.split(BY_PAYER)).unsplit())
                .isNull();
    }

    @Test
    void aSplitInWhichNothingIsAddedIsASplit() {
        var ledger = CountLedger.of(input().asking("fund"), Ask.split(BY_PURPOSE));

        assertThat(Shown.excluded(ledger.excluded()))
                .containsExactly("chips EUR 20 NOT_ADDITIVE", "firms EUR 150 OTHER_DECOMPOSITION");
    }

    @Test
    void aSplitIsNotAskedOfManyPledges() {
        var asked = new LedgerQuestion(
                false, Ask.MANY.stage(), Ask.MANY.period(), BY_PLACE, Resolution.BEST, null, null, null, Set.of());

        assertThat(CountLedger.of(input().asking("fund"), asked))
                .isEqualTo(CountLedger.of(input().asking("fund"), Ask.MANY));
    }

    @Test
    void aCycleIsNamed() {
        var cycle = input().part("fund", "chips", BY_PAYER, Counting.OVERLAPPING)
                .pledge("root", 1)
                .pledge("leaf", 1)
                .part("fund", "root", BY_PAYER)
                .part("leaf", "chips", BY_PAYER);
        var refused = catchThrowableOfType(CannotCount.class, () -> CountLedger.of(cycle.asking("leaf"), Ask.MANY));

        assertThat(refused.code()).isEqualTo(Code.CYCLE);
        assertThat(refused)
                .hasMessage("These pledges are parts of themselves and cannot be counted: "
                        + "chips, which is part of fund, which is part of chips. Correct their part_of.");
    }

    @Test
    void aPledgeWithinItselfIsACycle() {
        var refused = catchThrowableOfType(
                CannotCount.class,
                () -> CountLedger.of(input().part("fund", "fund", BY_PAYER).asking("fund"), Ask.ONE));

        assertThat(refused.code()).isEqualTo(Code.CYCLE);
        assertThat(refused).hasMessageContaining("fund, which is part of fund.");
    }
}
