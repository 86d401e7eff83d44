package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.atLeast;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.from;
import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.upTo;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a headline when its parts are taken off, and whether they add up to it. */
class RemainderTest {

    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of(exactly(200), exactly(150), "EUR 50", Balance.PARTIAL),
                Arguments.of(exactly(200), exactly(199), "EUR 1", Balance.ADDS_UP),
                Arguments.of(exactly(200), exactly(201), "EUR 0", Balance.ADDS_UP),
                Arguments.of(exactly(200), exactly(202), "EUR 0", Balance.EXCEEDS),
                Arguments.of(exactly(200), exactly(198), "EUR 2", Balance.PARTIAL),
                Arguments.of(exactly(109), from(82, 102), "EUR 7-27", Balance.PARTIAL),
                Arguments.of(exactly(109), from(82, 110), "EUR 0-27", Balance.ADDS_UP),
                Arguments.of(from(30, 50), exactly(8), "EUR 22-42", Balance.PARTIAL),
                Arguments.of(from(30, 50), exactly(40), "EUR 0-10", Balance.ADDS_UP),
                Arguments.of(atLeast(200), exactly(150), "EUR 50, open above", Balance.PARTIAL),
                Arguments.of(atLeast(200), exactly(240), "EUR 0, open above", Balance.EXCEEDS),
                Arguments.of(upTo(75), exactly(45), "EUR 30, open below", Balance.PARTIAL),
                Arguments.of(upTo(75), exactly(80), "EUR 0", Balance.EXCEEDS),
                Arguments.of(exactly(75), upTo(45), "EUR 30, open above", Balance.PARTIAL),
                Arguments.of(exactly(75), atLeast(45), "EUR 30, open below", Balance.PARTIAL));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void isTheHeadlineLessItsParts(SaidInTests headline, SaidInTests part, String rest, Balance balance) {
        var ledger = counted(headline, part);

        assertThat(Shown.ranges(ledger.unallocated())).containsExactly(rest);
        assertThat(ledger.balance()).isEqualTo(balance);
    }

    @Test
    void partsAboveAFigureAreADisagreement() {
        var conflict = counted(exactly(45), exactly(52)).disagreements().get(0);

        assertThat(conflict.pledgeId()).isEqualTo("whole");
        assertThat(conflict.about()).isEqualTo(Predicate.AMOUNT);
        assertThat(conflict.sums().min()).isEqualByComparingTo("45");
        assertThat(conflict.sums().max()).isEqualByComparingTo("52");
        assertThat(conflict.claimIds()).containsExactly("part 1", "whole 1");
    }

    @Test
    void partsAboveACeilingAreADisagreementButAboveAFloorAreNot() {
        assertThat(counted(upTo(45), exactly(52)).disagreements()).hasSize(1);
        assertThat(counted(from(30, 45), exactly(52)).disagreements()).hasSize(1);
        assertThat(counted(atLeast(45), exactly(52)).disagreements()).isEmpty();
    }

    @Test
    void disputedPartsAreNoDisagreement() {
        var ledger = CountLedger.of(
                new SmallInput()
                        .pledge("whole", 100)
                        .pledge("part", 60)
                        .pledge("doubtful", 70)
                        .part("part", "whole", BY_PAYER)
                        .disputed("doubtful", "whole", BY_PAYER)
                        .asking("whole"),
                Ask.ONE);

        assertThat(ledger.balance()).isEqualTo(Balance.PARTIAL);
        assertThat(ledger.disagreements()).isEmpty();
        assertThat(Shown.ranges(ledger.unallocated())).containsExactly("EUR 0-40");
    }

    private static Ledger counted(SaidInTests headline, SaidInTests part) {
        return CountLedger.of(
                new SmallInput()
                        .pledge("whole", headline)
                        .pledge("part", part)
                        .part("part", "whole", BY_PAYER)
                        .asking("whole"),
                Ask.ONE);
    }
}
