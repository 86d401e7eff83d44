package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.PARTLY;
import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made of the input before anything is counted. */
class PledgeGraphTest {

    @Test
    void linksToPledgesThatAreNotThereAreLeftOut() {
        var graph = graph(new SmallInput()
                .pledge("fund", 200)
                .part("gone", "fund", BY_PAYER)
                .part("fund", "gone", BY_PAYER)
                .shared("fund", "gone", SAME)
                .shared("gone", "fund", PARTLY));

        assertThat(graph.parts("fund")).isEmpty();
        assertThat(graph.wholes("fund")).isEmpty();
        assertThat(graph.shared("fund")).isEmpty();
        assertThat(graph.same("fund")).containsExactly("fund");
    }

    @Test
    void aPledgeSharesNothingWithItself() {
        assertThat(graph(new SmallInput().pledge("fund", 200).shared("fund", "fund", PARTLY))
                        .shared("fund"))
                .isEmpty();
    }

    @Test
    void whatIsKnownOtherwiseIsNotInDoubt() {
        var graph = graph(new SmallInput()
                .pledge("fund", 200)
                .pledge("firms", 150)
                .pledge("chips", 20)
                .part("firms", "fund", BY_PAYER)
                .part("chips", "firms", BY_TIME)
                .shared("chips", "fund", PARTLY)
                .shared("fund", "firms", PARTLY));

        assertThat(graph.doubtful()).isEmpty();
        assertThat(graph.shared("fund")).extracting(SharedMoney::claim).containsExactly("chips ~ fund", "fund ~ firms");
    }

    @Test
    void aPledgeThatComesTwiceIsOne() {
        var input = new SmallInput().pledge("fund", 200).askingAll();
        var twice = Stream.concat(input.pledges().stream(), input.pledges().stream())
                .toList();
        var graph =
                new PledgeGraph(new LedgerInput(input.asked(), twice, input.parts(), input.shared(), input.rates()));

        assertThat(graph.pledge("fund")).isEqualTo(input.pledges().get(0));
    }

    @Test
    void anotherPledgeIsNotThere() {
        var graph = new PledgeGraph(new LedgerInput(List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThatThrownBy(() -> graph.pledge("fund"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The input contains no pledge fund.");
    }

    private static PledgeGraph graph(SmallInput input) {
        return new PledgeGraph(input.askingAll());
    }
}
