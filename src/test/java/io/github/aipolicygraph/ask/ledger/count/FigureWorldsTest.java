package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every world that sources leave open, one by one: each figure at its lowest and its highest, each disputed part in and out,
 * each money of which sources differ new and old. What a ledger says of one pledge holds in all of them. It may be wider
 * where figures depend on one another; it is never narrower.
 */
class FigureWorldsTest {

    private static final int NODES = 5;
    /** How far "at least" may go beyond its floor here. */
    private static final long BEYOND = 7;

    /** A pledge: 0 is the whole, any other is a part of an earlier one. */
    record Node(SaidInTests said, List<Novelty> novelty, int whole, boolean disputed) {

        /** Wholes are mostly larger than their parts. */
        Node larger(long more) {
            var min = said.min() == null ? null : said.min() + more;
            var max = said.max() == null ? null : said.max() + more;
            return new Node(said.bounded(min, max), novelty, whole, disputed);
        }

        long value(boolean high) {
            if (said.max() == null) {
                return said.min() + (high ? BEYOND : 0);
            }
            return high ? said.max() : said.min() == null ? 0 : said.min();
        }
    }

    /** One choice of all that is open; bits of numbers, one for each pledge. */
    record World(int high, int in, int fresh) {

        boolean is(int bits, int node) {
            return (bits >> node & 1) == 1;
        }
    }

    record Tree(List<Node> nodes) {

        Ledger ledger() {
            var input = new SmallInput();
            for (var number = 0; number < nodes.size(); number++) {
                var node = nodes.get(number);
                var name = "pledge " + number;
                input.pledge(name, node.said());
                node.novelty().forEach(value -> input.novelty(name, value));
                if (number > 0 && node.disputed()) {
                    input.disputed(name, "pledge " + whole(number), BY_PAYER);
                } else if (number > 0) {
                    input.part(name, "pledge " + whole(number), BY_PAYER);
                }
            }
            return CountLedger.of(input.asking("pledge 0"), Ask.ONE);
        }

        int whole(int node) {
            return nodes.get(node).whole() % node;
        }

        List<Integer> parts(int whole, World world) {
            return IntStream.range(whole + 1, nodes.size())
                    .filter(part -> whole(part) == whole)
                    .filter(part -> !nodes.get(part).disputed() || world.is(world.in(), part))
                    .boxed()
                    .toList();
        }

        long value(int node, World world) {
            return nodes.get(node).value(world.is(world.high(), node));
        }

        long sum(int whole, World world) {
            return parts(whole, world).stream()
                    .mapToLong(part -> value(part, world))
                    .sum();
        }

        /** No whole is less than its parts. */
        boolean isPossible(World world) {
            return IntStream.range(0, nodes.size()).allMatch(node -> sum(node, world) <= value(node, world));
        }

        /** The direct parts are as new as is told of them, else as the whole; the rest is as new as the whole. */
        long fresh(World world) {
            var parts = parts(0, world).stream()
                    .filter(part -> isNew(said(part), world.is(world.fresh(), part)))
                    .mapToLong(part -> value(part, world))
                    .sum();
            var rest = value(0, world) - sum(0, world);
            return parts + (isNew(said(0), world.is(world.fresh(), 0)) ? rest : 0);
        }

        private List<Novelty> said(int node) {
            return nodes.get(nodes.get(node).novelty().isEmpty() ? 0 : node).novelty();
        }

        private static boolean isNew(List<Novelty> said, boolean asked) {
            if (!said.isEmpty() && said.stream().allMatch(value -> value == Novelty.NEW)) {
                return true;
            }
            var isOld = !said.isEmpty()
                    && said.stream()
                            .allMatch(value -> value == Novelty.REALLOCATED || value == Novelty.PREVIOUSLY_ANNOUNCED);
            return !isOld && asked;
        }

        List<World> worlds() {
            var all = 1 << nodes.size();
            return IntStream.range(0, all * all * all)
                    .mapToObj(number -> new World(number % all, number / all % all, number / all / all))
                    .filter(this::isDistinct)
                    .toList();
        }

        /** What is not disputed has no choice of being out. */
        private boolean isDistinct(World world) {
            return IntStream.range(0, nodes.size())
                    .allMatch(node -> world.is(world.in(), node)
                            || node > 0 && nodes.get(node).disputed());
        }
    }

    @Property(tries = 400)
    void newMoneyIsThatOfEveryWorld(@ForAll("trees") Tree tree) {
        var ledger = tree.ledger();

        for (var world : tree.worlds()) {
            if (tree.isPossible(world)) {
                holds(ledger.newMoney(), tree.fresh(world), "new");
            }
        }
    }

    @Property(tries = 400)
    void totalRestAndExcessAreThoseOfEveryWorld(@ForAll("trees") Tree tree) {
        var ledger = tree.ledger();
        if (ledger.decomposition() == null) {
            return;
        }
        for (var world : tree.worlds()) {
            var parts = tree.sum(0, world);
            holds(ledger.totals(), parts, "total");
            holds(ledger.unallocated(), Math.max(0, tree.value(0, world) - parts), "rest");
            var said = tree.nodes().get(0).said();
            var headline = said.max() == null ? said.min() : said.min() == null ? said.max() : tree.value(0, world);
            holds(ledger.excess(), Math.max(0, parts - headline), "excess");
        }
    }

    private static void holds(List<MoneyRange> ranges, long amount, String what) {
        var range = ranges.isEmpty() ? Amount.NOTHING.in("EUR") : ranges.get(0);
        var exact = BigDecimal.valueOf(amount);
        assertThat(range.min() == null || range.min().compareTo(exact) <= 0)
                .as("%s: %s holds %s", what, range, amount)
                .isTrue();
        assertThat(range.max() == null || range.max().compareTo(exact) >= 0)
                .as("%s: %s holds %s", what, range, amount)
                .isTrue();
    }

    @Provide
    Arbitrary<Tree> trees() {
        var number = Arbitraries.longs().between(0, 9);
        var said = Combinators.combine(Arbitraries.integers().between(0, 3), number, number)
                .as(RandomInput::bounds);
        var novelty = Arbitraries.of(Novelty.class).list().ofMaxSize(2);
        var nodes = Combinators.combine(
                        said, novelty, Arbitraries.integers().between(0, 3), Arbitraries.of(false, false, true))
                .as(Node::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(NODES);
        return Combinators.combine(nodes, Arbitraries.of(0L, 10L, 20L))
                .as((all, more) -> new Tree(IntStream.range(0, all.size())
                        .mapToObj(node -> all.get(node).larger(node == 0 ? more : node == 1 ? more / 2 : 0))
                        .toList()));
    }
}
