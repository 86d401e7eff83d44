package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.MoneyWorlds.PLEDGES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.count.MoneyWorlds.Case;
import io.github.aipolicygraph.ask.ledger.count.MoneyWorlds.Place;
import io.github.aipolicygraph.ask.ledger.count.MoneyWorlds.Tie;
import io.github.aipolicygraph.ask.ledger.count.MoneyWorlds.World;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every way in which pledges can hold the same money, one by one. Money comes in units; each unit is in some of the pledges, and
 * what sources say rules out in which. The fold is as wide as all of these together, or wider: it does not weigh that what two
 * pledges share cannot be shared with a third. It is never narrower.
 */
class MoneyWorldsTest {

    @Property(tries = 1500)
    void theTotalOfManyHoldsThatOfEveryWorld(@ForAll("cases") Case given) {
        Assume.that(!new World(given, -1).hasARecordOfWhatIsShared());
        var asked = given.asked().stream().map(pledge -> "pledge " + pledge).toArray(String[]::new);
        var total =
                CountLedger.of(given.input().asking(asked), Ask.MANY).totals().get(0);
        for (var choice = 0; choice < 1 << given.real().size(); choice++) {
            new World(given, choice).bounds(given.sums()).ifPresent(bounds -> {
                assertThat(total.low().intValueExact()).isLessThanOrEqualTo(bounds[0]);
                assertThat(total.high().intValueExact()).isGreaterThanOrEqualTo(bounds[1]);
            });
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        var pledge = Arbitraries.integers().between(0, PLEDGES - 1);
        var source = Arbitraries.of("gazette", "herald");
        var place = Combinators.combine(pledge, pledge, Arbitraries.of(true, false), source)
                .as(Place::new);
        var tie = Combinators.combine(pledge, pledge, Arbitraries.of(Judgement.class), source)
                .as(Tie::new);
        var sums = Combinators.combine(
                        Arbitraries.integers().between(3, 6),
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.integers().between(1, 3).list().ofSize(PLEDGES - 2))
                .as((first, second, rest) -> {
                    var all = new ArrayList<>(List.of(first, second));
                    all.addAll(rest);
                    return List.copyOf(all);
                });
        return Combinators.combine(
                        sums,
                        place.list().ofMaxSize(4),
                        tie.list().ofMaxSize(2),
                        pledge.set().ofMinSize(1).ofMaxSize(4))
                .as(Case::new)
                .map(MoneyWorldsTest::withOneSumForTheSame);
    }

    /** What is the same money has one sum here; whose sum is right if sources give two is another question. */
    private static Case withOneSumForTheSame(Case given) {
        var same = new ArrayList<>(given.sums());
        for (var round = 0; round < PLEDGES; round++) {
            given.ties().stream()
                    .filter(tie -> tie.judgement() == Judgement.SAME)
                    .forEach(tie -> {
                        var sum = Math.max(same.get(tie.one()), same.get(tie.other()));
                        same.set(tie.one(), sum);
                        same.set(tie.other(), sum);
                    });
        }
        return new Case(List.copyOf(same), given.places(), given.ties(), given.asked());
    }
}
