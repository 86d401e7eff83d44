package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;

import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Pledges with what sources say of their places and of the same money, and the worlds that this leaves open. */
final class MoneyWorlds {

    static final int PLEDGES = 5;

    private MoneyWorlds() {}

    record Place(int one, int other, boolean disputed, String source) {

        int whole() {
            return Math.min(one, other);
        }

        int part() {
            return Math.max(one, other);
        }
    }

    record Tie(int one, int other, Judgement judgement, String source) {}

    /** A world says of each disputed place whether it is so. */
    record Case(List<Integer> sums, List<Place> places, List<Tie> ties, Set<Integer> asked) {

        List<Place> real() {
            return places.stream().filter(place -> place.one() != place.other()).toList();
        }

        List<Tie> realTies() {
            return ties.stream().filter(tie -> tie.one() != tie.other()).toList();
        }

        SmallInput input() {
            var input = new SmallInput();
            for (var pledge = 0; pledge < PLEDGES; pledge++) {
                input.pledge("pledge " + pledge, sums.get(pledge));
            }
            for (var place : real()) {
                var part = "pledge " + place.part();
                var whole = "pledge " + place.whole();
                if (place.disputed()) {
                    input.denied(part, whole, BY_PAYER, place.source());
                } else {
                    input.part(part, whole, BY_PAYER);
                }
            }
            realTies()
                    .forEach(tie -> input.shared(
                            "pledge " + tie.one(), "pledge " + tie.other(), tie.judgement(), tie.source()));
            return input;
        }
    }

    /** What lies in what, and what may overlap, once it is settled which of the disputed places are so. */
    static final class World {

        private final Case given;
        private final boolean[][] within = new boolean[PLEDGES][PLEDGES];
        private final boolean[][] holds = new boolean[PLEDGES][PLEDGES];
        private final boolean[][] nestedUnder = new boolean[PLEDGES][PLEDGES];
        private final boolean[][] overlap = new boolean[PLEDGES][PLEDGES];
        private final Map<List<Integer>, Optional<int[]>> known = new HashMap<>();

        World(Case given, int choice) {
            this.given = given;
            for (var number = 0; number < given.real().size(); number++) {
                var place = given.real().get(number);
                if (!place.disputed() || (choice >> number & 1) == 1) {
                    lies(place.part(), place.whole());
                } else {
                    given.realTies().stream()
                            .filter(tie -> tie.judgement() == Judgement.DISPUTED)
                            .filter(tie -> tie.one() == place.part() || tie.other() == place.part())
                            .filter(tie -> tie.source().equals(place.source()))
                            .forEach(this::identify);
                }
            }
            given.realTies().forEach(tie -> {
                overlap[tie.one()][tie.other()] = overlap[tie.other()][tie.one()] = true;
                if (tie.judgement() == Judgement.SAME) {
                    lies(tie.one(), tie.other());
                    lies(tie.other(), tie.one());
                }
            });
            pledges().forEach(pledge -> reach(pledge, pledge));
        }

        private void reach(int part, int whole) {
            nestedUnder[part][whole] = true;
            pledges()
                    .filter(next -> holds[next][whole] && !nestedUnder[part][next])
                    .forEach(next -> reach(part, next));
        }

        /**
         * Whether something that lies in one of two pledges that share money may be what they share: then it is taken off instead,
         * by a rule that has tests of its own.
         */
        boolean hasARecordOfWhatIsShared() {
            return given.realTies().stream()
                    .anyMatch(tie -> pledges()
                            .anyMatch(record ->
                                    isOf(record, tie.one(), tie.other()) || isOf(record, tie.other(), tie.one())));
        }

        private boolean isOf(int record, int holder, int other) {
            return record != holder
                    && nestedUnder[record][holder]
                    && (overlap[record][other] || nestedUnder[record][other]);
        }

        private void lies(int part, int whole) {
            within[part][whole] = true;
            holds[whole][part] = true;
        }

        /**
         * The smaller sum is part of the larger. That does not make what one of them shares with a third shared by the other: of
         * money in a chain, neighbours share and others do not.
         */
        private void identify(Tie tie) {
            var isSmaller = given.sums().get(tie.one()) <= given.sums().get(tie.other());
            within[isSmaller ? tie.one() : tie.other()][isSmaller ? tie.other() : tie.one()] = true;
        }

        private boolean isAllowed(int unit) {
            return pledges()
                    .allMatch(one -> !is(unit, one)
                            || pledges()
                                    .allMatch(other ->
                                            is(unit, other) ? mayShare(one, other, unit) : !within[one][other]));
        }

        /** Of themselves, or by something in both that this unit is of. */
        private boolean mayShare(int one, int other, int unit) {
            return one == other
                    || pledges()
                            .filter(left -> is(unit, left) && nestedUnder[left][one])
                            .anyMatch(left -> pledges()
                                    .filter(right -> is(unit, right) && nestedUnder[right][other])
                                    .anyMatch(right -> left == right || overlap[left][right]));
        }

        /** The least and the most that those asked for are together; nothing if the sums contradict one another. */
        Optional<int[]> bounds(List<Integer> left) {
            var cached = known.get(left);
            if (cached == null) {
                cached = worked(left);
                known.put(left, cached);
            }
            return cached;
        }

        private Optional<int[]> worked(List<Integer> left) {
            var first = pledges().filter(pledge -> left.get(pledge) > 0).findFirst();
            if (first.isEmpty()) {
                return Optional.of(new int[] {0, 0});
            }
            return IntStream.range(1, 1 << PLEDGES)
                    .filter(unit -> is(unit, first.getAsInt()))
                    .filter(unit -> pledges().allMatch(pledge -> !is(unit, pledge) || left.get(pledge) > 0))
                    .filter(this::isAllowed)
                    .mapToObj(unit -> with(unit, left))
                    .flatMap(Optional::stream)
                    .reduce((one, other) -> new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
        }

        private Optional<int[]> with(int unit, List<Integer> left) {
            var rest = pledges()
                    .map(pledge -> left.get(pledge) - (is(unit, pledge) ? 1 : 0))
                    .boxed()
                    .toList();
            var counts = given.asked().stream().anyMatch(pledge -> is(unit, pledge)) ? 1 : 0;
            return bounds(rest).map(bounds -> new int[] {bounds[0] + counts, bounds[1] + counts});
        }

        private static IntStream pledges() {
            return IntStream.range(0, PLEDGES);
        }

        private static boolean is(int unit, int pledge) {
            return (unit >> pledge & 1) == 1;
        }
    }
}
