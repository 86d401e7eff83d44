package io.github.aipolicygraph.ledger.count.once;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ledger.count.sum.Amounts;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Positions that may be the same money in part. What is certain is the largest sum of them of which no two are rivals. */
final class Rivals {

    /** Up to this size all choices are weighed. */
    private static final int MOST_WEIGHED = 16;

    private final Map<Integer, Map<Integer, Set<String>>> rivals = new TreeMap<>();

    void add(int one, int other, String claim) {
        claims(one, other).add(claim);
        claims(other, one).add(claim);
    }

    /** Those that are left out of the minimum, each with the claims that say what it may share. */
    Map<Integer, Set<String>> least(IntFunction<Amounts> counts) {
        var left = new TreeMap<Integer, Set<String>>();
        var open = new TreeSet<>(rivals.keySet());
        while (!open.isEmpty()) {
            var group = connected(open.first());
            open.removeAll(group);
            var kept = group.size() > MOST_WEIGHED ? greedy(group) : largest(group, counts);
            group.stream().filter(place -> !kept.contains(place)).forEach(place -> left.put(place, claims(place)));
        }
        return left;
    }

    /** Positions come in the order of their size. */
    private Set<Integer> greedy(TreeSet<Integer> group) {
        var kept = new TreeSet<Integer>();
        group.stream()
                .filter(place -> rivals.get(place).keySet().stream().noneMatch(kept::contains))
                .forEach(kept::add);
        return kept;
    }

    /** Either the one with most rivals is among them, and these are not, or it is not. */
    private Set<Integer> largest(Set<Integer> group, IntFunction<Amounts> counts) {
        var crowded = group.stream()
                .max(Comparator.comparing(
                                (Integer place) -> rivals(place, group).size())
                        .thenComparing(Comparator.reverseOrder()))
                .filter(place -> !rivals(place, group).isEmpty());
        if (crowded.isEmpty()) {
            return new TreeSet<>(group);
        }
        var others = new TreeSet<>(group);
        others.remove(crowded.get());
        var without = largest(others, counts);
        others.removeAll(rivals(crowded.get(), group));
        var with = new TreeSet<>(largest(others, counts));
        with.add(crowded.get());
        return sum(with, counts).isAtLeast(sum(without, counts)) ? with : without;
    }

    private Set<Integer> rivals(int place, Set<Integer> group) {
        var found = new TreeSet<>(rivals.get(place).keySet());
        found.retainAll(group);
        return found;
    }

    private static Amounts sum(Set<Integer> places, IntFunction<Amounts> counts) {
        return Amounts.sum(places.stream().map(counts::apply).toList());
    }

    private TreeSet<Integer> connected(int start) {
        var found = new TreeSet<Integer>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var place = open.remove();
            if (found.add(place)) {
                open.addAll(rivals.get(place).keySet());
            }
        }
        return found;
    }

    private Set<String> claims(int one, int other) {
        return rivals.computeIfAbsent(one, any -> new TreeMap<>()).computeIfAbsent(other, any -> new TreeSet<>());
    }

    private Set<String> claims(int place) {
        return rivals.get(place).values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }
}
