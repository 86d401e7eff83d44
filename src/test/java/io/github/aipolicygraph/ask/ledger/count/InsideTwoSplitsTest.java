package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pledges that hold one of two that may be the same money, because they are in two splits of a whole. */
class InsideTwoSplitsTest {

    /** What holds one of the two may share money with the other, though it is in no split of the whole itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            firms chips        | EUR 50-90
            other chips        | EUR 200-240
            other firms chips  | EUR 200-240
            other firms        | EUR 200
            other schools      | EUR 260
            """)
    void whatHoldsOneOfTheTwoMayShareWithTheOther(String pledges, String total) {
        var input = new SmallInput()
                .pledge("fund")
                .pledge("firms", 50)
                .pledge("chips", 40)
                .pledge("other", 200)
                .pledge("schools", 60)
                .part("firms", "fund", BY_PAYER)
                .part("firms", "other", BY_PAYER)
                .part("chips", "fund", BY_PURPOSE);

        assertThat(Shown.ranges(over(input, pledges.split(" +")).totals())).containsExactly(total);
    }

    private static Ledger over(SmallInput input, String... asked) {
        return CountLedger.of(input.asking(asked), Ask.MANY);
    }
}
