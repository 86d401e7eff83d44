package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Judgement.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Uses money that can be told apart: every pledge without parts is a coin, and every other one has the value of the coins
 * nested under it. The count must then be the coins nested under the pledges of the question, each of them once.
 */
class CoinsTest {

    private static final int PLEDGES = 9;
    private static final int FIRST_COIN = 5;

    record Link(int whole, int part, Decomposition split) {}

    /**
     * @param silent the pledges that have parts and no figure of their own
     * @param same pairs of coins that are one coin under two names
     */
    record Purse(List<Link> links, Set<Integer> silent, List<Integer> same, Set<Integer> asked) {

        SmallInput input(boolean withSilence) {
            var input = new SmallInput();
            for (var pledge = 0; pledge < PLEDGES; pledge++) {
                if (withSilence && silent.contains(pledge) && !isCoin(pledge)) {
                    input.pledge(name(pledge));
                } else {
                    input.pledge(name(pledge), value(nestedUnder(Set.of(pledge))));
                }
            }
            links.forEach(link -> input.part(name(link.part()), name(link.whole()), link.split()));
            same.stream()
                    .filter(coin -> isCoin(coin) && isCoin(coin + 1))
                    .forEach(coin -> input.shared(name(coin), name(coin + 1), SAME));
            return input;
        }

        Purse inOneSplit() {
            var one = links.stream()
                    .map(link -> new Link(link.whole(), link.part(), Decomposition.BY_PAYER))
                    .toList();
            return new Purse(one, silent, same, asked);
        }

        String[] names() {
            return asked.stream().map(Purse::name).toArray(String[]::new);
        }

        Set<Integer> nestedUnder(Set<Integer> pledges) {
            var all = new TreeSet<>(pledges);
            links.stream()
                    .sorted((one, other) -> one.whole() - other.whole())
                    .filter(link -> all.contains(link.whole()))
                    .forEach(link -> all.add(link.part()));
            return all;
        }

        /** Coins that are the same go by the first of their names. */
        long value(Set<Integer> pledges) {
            return pledges.stream()
                    .filter(this::isCoin)
                    .map(this::firstName)
                    .distinct()
                    .mapToLong(coin -> 1L << coin)
                    .sum();
        }

        int firstName(int coin) {
            return same.contains(coin - 1) && isCoin(coin - 1) ? firstName(coin - 1) : coin;
        }

        boolean isCoin(int pledge) {
            return links.stream().noneMatch(link -> link.whole() == pledge);
        }

        static String name(int number) {
            return "pledge " + number;
        }
    }

    @Provide
    Arbitrary<Purse> purses() {
        var link = Combinators.combine(
                        Arbitraries.integers().between(0, PLEDGES - 1),
                        Arbitraries.integers().between(0, PLEDGES - 1),
                        Arbitraries.of(Decomposition.class))
                .filter((one, other, split) -> one < other && one < FIRST_COIN)
                .as(Link::new);
        var pledges = Arbitraries.integers().between(0, PLEDGES - 1).set();
        return Combinators.combine(
                        link.list().ofMaxSize(14),
                        pledges.ofMaxSize(3),
                        Arbitraries.integers()
                                .between(FIRST_COIN, PLEDGES - 2)
                                .list()
                                .ofMaxSize(2),
                        pledges.ofMinSize(1))
                .as(Purse::new);
    }

    @Property
    void everyCoinIsCountedOnce(@ForAll("purses") Purse purse) {
        var split = purse.inOneSplit();
        var ledger = CountLedger.of(split.input(false).asking(split.names()), Ask.MANY);

        assertThat(certain(ledger.totals())).isEqualTo(split.value(split.nestedUnder(split.asked())));
    }

    /** Parts in two splits of a whole may be the same coins, but these are not: so the maximum is right. */
    @Property
    void atMostEveryCoinIsCountedOnce(@ForAll("purses") Purse purse) {
        var ledger = CountLedger.of(purse.input(false).asking(purse.names()), Ask.MANY);

        assertThat(ledger.totals())
                .singleElement()
                .matches(total -> total.high().longValueExact() == purse.value(purse.nestedUnder(purse.asked())));
    }

    @Property
    void noCoinIsCountedTwiceWherePartsStandIn(@ForAll("purses") Purse purse) {
        var ledger = CountLedger.of(purse.input(true).asking(purse.names()), Ask.MANY);

        assertThat(ledger.totals())
                .allMatch(total -> total.high().longValueExact() <= purse.value(purse.nestedUnder(purse.asked())));
    }

    @Property
    void thePartsOfAPledgeAreItsCoinsOnce(@ForAll("purses") Purse purse) {
        var input = purse.input(false).asking(Purse.name(0));
        var ledger = CountLedger.of(input, Ask.ONE);
        var parts = IntStream.range(1, PLEDGES)
                .filter(pledge -> purse.links().stream()
                        .anyMatch(link ->
                                link.whole() == 0 && link.part() == pledge && link.split() == ledger.decomposition()))
                .boxed()
                .toList();

        assertThat(certain(ledger.totals()))
                .isEqualTo(purse.value(parts.isEmpty() ? Set.of(0) : purse.nestedUnder(new TreeSet<>(parts))));
    }

    private static long certain(List<MoneyRange> totals) {
        assertThat(totals).singleElement().matches(range -> range.low().equals(range.high()));
        return totals.get(0).high().longValue();
    }
}
