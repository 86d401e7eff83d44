package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Pledges that are parts of themselves are refused, whatever lies around them. */
class CyclesTest {

    private static final int PLEDGES = 6;

    record Link(int part, int whole) {}

    @Provide
    Arbitrary<Link> links() {
        var pledge = Arbitraries.integers().between(0, PLEDGES - 1);
        return Combinators.combine(pledge, pledge).as(Link::new);
    }

    @Property
    void cyclesAreRefusedAndNothingElseIs(@ForAll @Size(max = 9) Set<@From("links") Link> links) {
        var input = new SmallInput();
        for (var pledge = 0; pledge < PLEDGES; pledge++) {
            input.pledge("pledge " + pledge, 1);
        }
        links.forEach(link -> input.part("pledge " + link.part(), "pledge " + link.whole(), BY_PAYER));
        var refused = catchThrowableOfType(CannotCount.class, () -> CountLedger.of(input.asking("pledge 0"), Ask.ONE));

        assertThat(refused != null).isEqualTo(isCyclic(links));
        if (refused != null) {
            assertThat(links).containsAll(named(refused.getMessage()));
        }
    }

    private static List<Link> named(String sentence) {
        var ids = Pattern.compile("pledge (\\d)").matcher(sentence).results().toList();
        var steps = new Link[ids.size() - 1];
        Arrays.setAll(
                steps,
                step -> new Link(
                        Integer.parseInt(ids.get(step).group(1)),
                        Integer.parseInt(ids.get(step + 1).group(1))));
        return List.of(steps);
    }

    /** Steps are joined until there are no new ones. */
    private static boolean isCyclic(Set<Link> links) {
        var all = new HashSet<>(links);
        var grown = true;
        while (grown) {
            var longer = new HashSet<Link>();
            all.forEach(one -> all.stream()
                    .filter(other -> one.whole() == other.part())
                    .forEach(other -> longer.add(new Link(one.part(), other.whole()))));
            grown = all.addAll(longer);
        }
        return all.stream().anyMatch(link -> link.part() == link.whole());
    }
}
