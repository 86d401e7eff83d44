package io.github.aipolicygraph.ask.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whoever asks for one pledge more is never told less, unless it is a whole that those asked for lie in: it counts instead. */
class AskingForMoreTest {

    private static final PledgeGraph GRAPH = new PledgeGraph(FactInput.askingAll());

    @Property(tries = 500)
    void lowersNoSum(@ForAll("related") List<String> related, @ForAll @IntRange(min = 1, max = 6) int number) {
        var few = related.subList(0, Math.min(number, related.size() - 1));
        var another = related.get(few.size());
        Assume.that(GRAPH.nestedUnder(Set.of(another), any -> true).stream().noneMatch(few::contains));
        var more = new ArrayList<>(few);
        more.add(another);

        assertThat(sum(more, MoneyRange::low)).isGreaterThanOrEqualTo(sum(few, MoneyRange::low));
        assertThat(sum(more, MoneyRange::high)).isGreaterThanOrEqualTo(sum(few, MoneyRange::high));
    }

    private static BigDecimal sum(List<String> asked, Function<MoneyRange, BigDecimal> end) {
        return CountLedger.of(FactInput.asking(asked.toArray(String[]::new)), Ask.in(Ask.MANY, "EUR")).totals().stream()
                .map(end)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Pledges of the facts that lie in one another or share money, in any order. */
    @Provide
    Arbitrary<List<String>> related() {
        var groups = FactInput.askingAll().pledges().stream()
                .map(PledgeRecord::id)
                .map(AskingForMoreTest::relatives)
                .filter(group -> group.size() > 1)
                .collect(Collectors.toSet());
        return Arbitraries.of(groups.stream().map(List::copyOf).toList()).flatMap(Arbitraries::shuffle);
    }

    private static Set<String> relatives(String pledge) {
        var found = new TreeSet<String>();
        var open = new ArrayList<>(List.of(pledge));
        while (!open.isEmpty()) {
            var next = open.remove(0);
            if (found.add(next)) {
                GRAPH.parts(next).stream().map(PartLink::part).forEach(open::add);
                GRAPH.wholes(next).stream().map(PartLink::whole).forEach(open::add);
                GRAPH.shared(next).forEach(link -> open.addAll(List.of(link.one(), link.other())));
            }
        }
        return found;
    }
}
