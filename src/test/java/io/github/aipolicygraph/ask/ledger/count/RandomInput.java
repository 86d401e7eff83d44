package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates input of up to eight pledges with figures of every kind. A pledge is only a part of earlier ones, so that no
 * cycle exists.
 */
final class RandomInput {

    private static final int MOST_PLEDGES = 8;

    record Pledge(List<SaidInTests> figures, String announced, List<Novelty> novelty, List<String> payers) {}

    record Link(int whole, int part, Decomposition split, Counting counting, boolean disputed) {}

    record Tie(int one, int other, Judgement judgement) {}

    /** What is drawn; numbers stand for pledges, beyond the last one again from the first. */
    record Draw(List<Pledge> pledges, List<Link> links, List<Tie> ties, List<Integer> asked) {

        SmallInput small() {
            var input = new SmallInput();
            for (var number = 0; number < pledges.size(); number++) {
                var pledge = pledges.get(number);
                input.pledge(name(number), pledge.figures().toArray(SaidInTests[]::new))
                        .announced(name(number), pledge.announced())
                        .parties(name(number), parties(pledge.payers()), List.of(), List.of());
                var name = name(number);
                pledge.novelty().forEach(value -> input.novelty(name, value));
            }
            links.forEach(link -> add(input, link));
            ties.forEach(tie -> input.shared(name(tie.one()), name(tie.other()), tie.judgement()));
            return input.rate("USD", "2025-01-31", "1.04")
                    .rate("USD", "2025-02-10", "1.03")
                    .rate("GBP", "2025-02-10", "0.83");
        }

        private static List<Party> parties(List<String> ids) {
            return ids.stream().distinct().map(id -> new Party(id, id, null)).toList();
        }

        /** The one asked about, or all that are. */
        LedgerInput asking(boolean single) {
            var names = asked.stream().map(this::name).distinct().toList();
            return small().asking(single ? new String[] {names.get(0)} : names.toArray(String[]::new));
        }

        private void add(SmallInput input, Link link) {
            var whole = Math.min(link.whole() % pledges.size(), link.part() % pledges.size());
            var part = Math.max(link.whole() % pledges.size(), link.part() % pledges.size());
            if (whole == part) {
                return;
            }
            if (link.disputed()) {
                input.disputed(name(part), name(whole), link.split());
            } else {
                input.part(name(part), name(whole), link.split(), link.counting());
            }
        }

        String name(int number) {
            return "pledge " + number % pledges.size();
        }
    }

    private RandomInput() {}

    static Arbitrary<Draw> draws() {
        var number = Arbitraries.integers().between(0, MOST_PLEDGES - 1);
        var links = Combinators.combine(
                        number,
                        number,
                        Arbitraries.of(Decomposition.BY_PAYER, Decomposition.BY_PURPOSE, Decomposition.BY_TIME),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Counting.ADDITIVE)),
                                Tuple.of(1, Arbitraries.of(Counting.class))),
                        Arbitraries.of(false, false, false, true))
                .as(Link::new);
        var ties = Combinators.combine(number, number, Arbitraries.of(Judgement.class))
                .as(Tie::new);
        return Combinators.combine(
                        pledges().list().ofMinSize(1).ofMaxSize(MOST_PLEDGES),
                        links.list().ofMaxSize(12),
                        ties.list().ofMaxSize(4),
                        number.list().ofMinSize(1).ofMaxSize(5))
                .as(Draw::new);
    }

    static Arbitrary<LedgerQuestion> questions() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(null, "EUR", "GBP"),
                        Arbitraries.of(Ask.ONE.resolve(), Resolution.ALL),
                        Arbitraries.of(null, LedgerGroup.YEAR, LedgerGroup.NOVELTY, LedgerGroup.PAYER),
                        Arbitraries.of(Set.<String>of(), Set.of("asml"), Set.of("asml", "kkr")))
                .as((single, currency, resolve, group, paidBy) -> new LedgerQuestion(
                        single, Stage.PLEDGED, Ask.ONE.period(), null, resolve, null, currency, group, paidBy));
    }

    private static Arbitrary<Pledge> pledges() {
        return Combinators.combine(
                        figures().list().ofMaxSize(3),
                        Arbitraries.of(null, "2025", "2025-02", "2025-02-11", "2020-01-01"),
                        Arbitraries.of(Novelty.class).list().ofMaxSize(2),
                        Arbitraries.of("asml", "kkr", "airbus").list().ofMaxSize(2))
                .as(Pledge::new);
    }

    private static Arbitrary<SaidInTests> figures() {
        var bounds = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, 100),
                        Arbitraries.longs().between(0, 100))
                .as(RandomInput::bounds);
        return Combinators.combine(
                        bounds,
                        Arbitraries.of("EUR", "EUR", "EUR", "USD", "GBP", "INR"),
                        Arbitraries.of(Stage.PLEDGED, Stage.PLEDGED, Stage.PLEDGED, Stage.SPENT),
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(Instrument.class),
                        Arbitraries.of(false, false, false, true))
                .as((said, currency, stage, rank, instrument, yearly) -> {
                    var figure = said.in(currency).at(stage).ranked(rank).as(instrument);
                    return yearly ? figure.yearly() : figure;
                });
    }

    static SaidInTests bounds(int sort, long one, long other) {
        return switch (sort) {
            case 0 -> SaidInTests.exactly(one);
            case 1 -> SaidInTests.atLeast(one);
            case 2 -> SaidInTests.upTo(one);
            default -> SaidInTests.from(Math.min(one, other), Math.max(one, other));
        };
    }
}
