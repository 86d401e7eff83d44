package io.github.aipolicygraph.ask.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Pledges of which some may share money with others: the minimum is the best choice among all of them. */
class DoubtfulMoneyTest {

    record Tie(int one, int other, Judgement judgement) {}

    @Provide
    Arbitrary<Tie> ties() {
        var pledge = Arbitraries.integers().between(0, 7);
        return Combinators.combine(pledge, pledge, Arbitraries.of(Judgement.PARTLY, Judgement.DISPUTED))
                .as(Tie::new);
    }

    @Property
    void theMinimumIsTheLargestSumOfWhichNoTwoShare(
            @ForAll @Size(8) List<@LongRange(min = 1, max = 20) Long> sums,
            @ForAll @Size(max = 12) List<@From("ties") Tie> ties) {
        var input = new SmallInput();
        for (var number = 0; number < sums.size(); number++) {
            input.pledge("pledge " + number, sums.get(number));
        }
        ties.forEach(tie -> input.shared("pledge " + tie.one(), "pledge " + tie.other(), tie.judgement()));
        var best = IntStream.range(0, 1 << sums.size())
                .filter(subset -> ties.stream().noneMatch(tie -> areBothIn(subset, tie)))
                .mapToLong(subset -> sum(subset, sums))
                .max();

        assertThat(CountLedger.of(input.askingAll(), Ask.MANY).totals())
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.low()).isEqualByComparingTo(BigDecimal.valueOf(best.orElseThrow()));
                    assertThat(total.high()).isEqualByComparingTo(BigDecimal.valueOf(sum(-1, sums)));
                });
    }

    private static boolean areBothIn(int subset, Tie tie) {
        return tie.one() != tie.other() && isIn(subset, tie.one()) && isIn(subset, tie.other());
    }

    private static boolean isIn(int subset, int pledge) {
        return (subset >> pledge & 1) == 1;
    }

    private static long sum(int subset, List<Long> sums) {
        return IntStream.range(0, sums.size())
                .filter(pledge -> isIn(subset, pledge))
                .mapToLong(sums::get)
                .sum();
    }
}
