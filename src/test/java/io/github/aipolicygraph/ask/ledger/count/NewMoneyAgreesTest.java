package io.github.aipolicygraph.ask.ledger.count;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.count.RandomInput.Draw;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.NoveltySaid;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pledge is as much, and as new, where it is asked about alone as where it is one of many, however it is split. */
class NewMoneyAgreesTest {

    private static final Set<Novelty> OLD = EnumSet.of(Novelty.REALLOCATED, Novelty.PREVIOUSLY_ANNOUNCED);

    static Stream<PledgeRecord> pledges() {
        return FactInput.askingAll().pledges().stream();
    }

    @ParameterizedTest
    @MethodSource("pledges")
    void ofThePledgesOfTheFacts(PledgeRecord pledge) {
        pledge.figures().stream()
                .map(figure -> new LedgerQuestion(
                        true, figure.stage(), figure.period(), null, Resolution.BEST, null, null, null, Set.of()))
                .distinct()
                .forEach(question -> agrees(FactInput.asking(pledge.id()), question));
        for (var stage : Stage.values()) {
            assertThat(CountLedger.of(FactInput.asking(pledge.id()), Ask.at(Ask.ONE, stage))
                            .headline())
                    .isEqualTo(CountLedger.of(FactInput.asking(pledge.id()), Ask.at(Ask.MANY, stage))
                            .totals());
        }
    }

    private static void agrees(LedgerInput input, LedgerQuestion question) {
        var root = CountLedger.of(input, with(question, false));
        for (var decomposition : decompositions(input.parts(), input.asked().get(0))) {
            var one = CountLedger.of(input, with(question, true).withDecomposition(decomposition));

            assertThat(one.headline()).isEqualTo(root.totals());
            if (!one.headline().isEmpty()) {
                assertThat(one.newMoney()).isEqualTo(root.newMoney());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pledges")
    void whatIsOnlySaidToBeOldHasNoNewMoney(PledgeRecord pledge) {
        var reached = withParts(pledge.id());
        var said = FactInput.askingAll().pledges().stream()
                .filter(other -> reached.contains(other.id()))
                .flatMap(other -> other.novelty().stream())
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .map(NoveltySaid::value)
                .collect(toSet());
        if (pledge.novelty().isEmpty() || !OLD.containsAll(said)) {
            return;
        }
        for (var question : List.of(Ask.ONE, Ask.MANY)) {
            for (var stage : Stage.values()) {
                assertThat(CountLedger.of(FactInput.asking(pledge.id()), Ask.at(question, stage))
                                .newMoney())
                        .allMatch(money -> money.high().signum() == 0 && money.max() != null);
            }
        }
    }

    private static Set<String> withParts(String pledge) {
        return Stream.concat(
                        Stream.of(pledge),
                        FactInput.askingAll().parts().stream()
                                .filter(link -> link.whole().equals(pledge))
                                .map(PartLink::part))
                .collect(toSet());
    }

    @Provide
    Arbitrary<Draw> input() {
        return RandomInput.draws();
    }

    @Provide
    Arbitrary<LedgerQuestion> questions() {
        return RandomInput.questions();
    }

    @Property
    void ofAnyPledge(@ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question) {
        agrees(draw.asking(true), question);
    }

    private static List<Decomposition> decompositions(List<PartLink> parts, String pledge) {
        var all = new ArrayList<Decomposition>();
        all.add(null);
        parts.stream()
                .filter(link -> link.whole().equals(pledge))
                .map(PartLink::decomposition)
                .distinct()
                .forEach(all::add);
        return all;
    }

    private static LedgerQuestion with(LedgerQuestion asked, boolean single) {
        return new LedgerQuestion(
                single,
                asked.stage(),
                asked.period(),
                null,
                asked.resolve(),
                asked.source(),
                asked.currency(),
                null,
                Set.of());
    }
}
