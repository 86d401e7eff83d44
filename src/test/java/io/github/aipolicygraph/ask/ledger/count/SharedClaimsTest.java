package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PURPOSE;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line that counts less than its sum names the claims by which it shares money. */
class SharedClaimsTest {

    @Test
    void areTheLinksOfThePartIntoWhatIsCounted() {
        var books = new SmallInput()
                .pledge("campus", 50)
                .pledge("forum", 20)
                .pledge("tranche", 8)
                .pledge("elsewhere", 100)
                .part("tranche", "campus", BY_TIME)
                .part("tranche", "forum", BY_PURPOSE, Counting.OVERLAPPING)
                .part("tranche", "elsewhere", BY_PAYER);
        var lines = CountLedger.of(books.asking("campus", "forum"), Ask.MANY).counted();

        assertThat(lines)
                .extracting(LedgerLine::claimIds)
                .containsExactly(
                        List.of("campus 1"),
                        List.of("forum 1", "tranche in campus BY_TIME", "tranche in forum BY_PURPOSE"));
    }

    @Test
    void areThoseOfTheSameMoneyIfItCountsAlready() {
        var books = new SmallInput()
                .pledge("spending", 91)
                .pledge("guidance", 75)
                .pledge("deal", 5)
                .shared("guidance", "spending", SAME)
                .shared("guidance", "deal", PARTLY);

        assertThat(CountLedger.of(books.askingAll(), Ask.MANY).excluded())
                .extracting(LedgerLine::claimIds)
                .containsExactly(List.of("guidance 1", "guidance ~ spending"));
    }
}
