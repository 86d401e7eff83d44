package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Money that two positions may share: the maximum counts it in both, the minimum in one. */
final class OverlapBounds {

    /** Two positions by their places in the order; the earlier is the larger one. */
    private record Pair(int earlier, int later) {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private final Deduplication once;
    private final PledgeGraph books;
    private final OwnFigures own;
    private final Coverage reach;
    private final List<Contribution> shares = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new TreeMap<>();
    private final Set<Pair> known = new HashSet<>();
    private final Map<Integer, Set<String>> takenOff = new HashMap<>();
    private final ConflictGraph rivals = new ConflictGraph();
    private final Comparator<String> largestFirst;

    OverlapBounds(Deduplication once, PledgeGraph books, OwnFigures own, Coverage reach) {
        this.once = once;
        this.books = books;
        this.own = own;
        this.reach = reach;
        largestFirst = Comparator.comparing((String pledge) -> own.worth(pledge).amounts(), Amounts.LARGEST_FIRST)
                .thenComparing(Comparator.naturalOrder());
    }

    List<Contribution> settled(
            List<Contribution> counted, SharedRecords records, List<CrossSplitOverlaps.Pair> cousins) {
        shares.addAll(counted);
        for (var place = 0; place < shares.size(); place++) {
            hold(place);
        }
        records.all().forEach(record -> known.addAll(pairs(record.link())));
        holders.forEach(this::byPart);
        books.doubtful().forEach(this::byLink);
        cousins.forEach(this::byKinship);
        return new CertainMinimum(List.copyOf(shares), reach, once).settled(rivals);
    }

    /** What is disputed has no part in the minimum, so nothing goes off for it. */
    private void hold(int place) {
        var share = shares.get(place);
        if (!share.repeated() && !share.position().disputed()) {
            reach.perhaps(share.position().pledge())
                    .forEach(pledge -> holders.computeIfAbsent(pledge, any -> new ArrayList<>())
                            .add(place));
        }
    }

    private Set<Pair> pairs(SharedMoney link) {
        var pairs = new HashSet<Pair>();
        for (var one : held(link.one())) {
            held(link.other()).stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> pairs.add(Pair.of(one, other)));
        }
        return pairs;
    }

    private void byLink(SharedMoney link) {
        for (var pair : pairs(link)) {
            if (known.contains(pair)) {
                continue;
            }
            if (isDirect(link, pair)) {
                rivals.add(pair.earlier(), pair.later(), link.claim());
            } else if (!isTakenOff(link, pair.later())) {
                takeOff(pair.later(), smaller(link), List.of(link.claim()));
            }
        }
    }

    private void byKinship(CrossSplitOverlaps.Pair pair) {
        var one = place(pair.one());
        var other = place(pair.other());
        if (one.isPresent() && other.isPresent()) {
            pair.claims().forEach(claim -> rivals.add(one.getAsInt(), other.getAsInt(), claim));
        }
    }

    private OptionalInt place(String pledge) {
        return held(pledge).stream()
                .filter(place -> pledge(place).equals(pledge))
                .mapToInt(place -> place)
                .findFirst();
    }

    private boolean isDirect(SharedMoney link, Pair pair) {
        var ends = Set.of(pledge(pair.earlier()), pledge(pair.later()));
        return ends.stream().anyMatch(books.same(link.one())::contains)
                && ends.stream().anyMatch(books.same(link.other())::contains);
    }

    private void byPart(String pledge, List<Integer> places) {
        for (var place : places.subList(1, places.size())) {
            if (places.stream().anyMatch(earlier -> earlier < place && !known.contains(Pair.of(earlier, place)))
                    && !goesOffWithAnother(pledge, place)
                    && !isSurelyShared(pledge, places, place)) {
                takeOff(place, own.worth(pledge).amounts(), claims(pledge));
                takenOff.computeIfAbsent(place, any -> new HashSet<>()).addAll(reach.surely(pledge));
            }
        }
    }

    /** What went off as a part of both is not shared once more. */
    private boolean isTakenOff(SharedMoney link, int place) {
        return takenOff.getOrDefault(place, Set.of()).stream().anyMatch(Set.of(link.one(), link.other())::contains);
    }

    /** Of pledges within one another only the outermost goes off, and of the same money only the largest sum. */
    private boolean goesOffWithAnother(String pledge, int place) {
        var others = Stream.concat(
                books.wholes(pledge).stream().map(PartLink::whole),
                books.same(pledge).stream().filter(same -> largestFirst.compare(same, pledge) < 0));
        return others.anyMatch(other -> own.worth(other).isKnown()
                && held(other).contains(place)
                && held(other).get(0) < place);
    }

    /** Then it is taken off already, from the maximum too. */
    private boolean isSurelyShared(String pledge, List<Integer> places, int later) {
        return isSure(pledge, later) && places.stream().anyMatch(earlier -> earlier < later && isSure(pledge, earlier));
    }

    private boolean isSure(String pledge, int place) {
        return reach.surely(pledge(place)).contains(pledge);
    }

    private void takeOff(int place, Amounts shared, Collection<String> claims) {
        if (!shared.isEmpty()) {
            shares.set(place, shares.get(place).less(shared.each(Amount::orNothing), claims));
        }
    }

    /** They cannot share more than the smaller of the two is. */
    private Amounts smaller(SharedMoney link) {
        var one = own.worth(link.one()).amounts();
        var other = own.worth(link.other()).amounts();
        if (one.isEmpty() || other.isEmpty()) {
            return one.plus(other);
        }
        return Amounts.LARGEST_FIRST.compare(one, other) < 0 ? other : one;
    }

    /** Those of the links into what is counted: where else it lies is no reason. */
    private List<String> claims(String part) {
        return books.wholes(part).stream()
                .filter(link -> holders.containsKey(link.whole()))
                .map(PartLink::claim)
                .toList();
    }

    private List<Integer> held(String pledge) {
        return holders.getOrDefault(pledge, List.of());
    }

    private String pledge(int place) {
        return shares.get(place).position().pledge();
    }
}
