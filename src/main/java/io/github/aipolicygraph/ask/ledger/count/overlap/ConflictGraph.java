package io.github.aipolicygraph.ask.ledger.count.overlap;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Positions that may be the same money in part. What is certain is the largest sum of them of which no two are rivals. */
final class ConflictGraph {

    /** Up to this size all choices are weighed. */
    private static final int MOST_WEIGHED = 16;

    private final Map<Integer, Map<Integer, Set<String>>> rivals = new TreeMap<>();

    void add(int one, int other, String claim) {
        claims(one, other).add(claim);
        claims(other, one).add(claim);
    }

    /** How much is certain of a group if these are left out of it. */
    interface Certain {
        BigDecimal of(Set<Integer> group, Set<Integer> leftOut);
    }

    /** Those that are left out of the minimum, each with the claims that say what it may share. */
    Map<Integer, Set<String>> leftOut(Certain certain) {
        var left = new TreeMap<Integer, Set<String>>();
        var open = new TreeSet<>(rivals.keySet());
        while (!open.isEmpty()) {
            var group = connected(open.first());
            open.removeAll(group);
            leftOut(group, certain).forEach(place -> left.put(place, claims(place)));
        }
        return left;
    }

    private Set<Integer> leftOut(TreeSet<Integer> group, Certain certain) {
        var choices = group.size() > MOST_WEIGHED ? List.of(greedy(group)) : choices(group);
        return choices.stream()
                .map(kept -> without(group, kept))
                .reduce((one, other) -> certain.of(group, other).compareTo(certain.of(group, one)) > 0 ? other : one)
                .orElseThrow();
    }

    private static Set<Integer> without(Set<Integer> group, Set<Integer> others) {
        var rest = new TreeSet<>(group);
        rest.removeAll(others);
        return rest;
    }

    /** Positions come in the order of their size. */
    private Set<Integer> greedy(TreeSet<Integer> group) {
        var kept = new TreeSet<Integer>();
        group.stream()
                .filter(place -> rivals.get(place).keySet().stream().noneMatch(kept::contains))
                .forEach(kept::add);
        return kept;
    }

    /** All that can be kept together: either the one with most rivals is, and these are not, or it is not. */
    private List<Set<Integer>> choices(Set<Integer> group) {
        var crowded = group.stream()
                .max(Comparator.comparing(
                                (Integer place) -> rivals(place, group).size())
                        .thenComparing(Comparator.reverseOrder()))
                .filter(place -> !rivals(place, group).isEmpty());
        if (crowded.isEmpty()) {
            return List.of(group);
        }
        var place = crowded.get();
        var others = without(group, Set.of(place));
        var all = new ArrayList<Set<Integer>>();
        for (var choice : choices(without(others, rivals(place, group)))) {
            var with = new TreeSet<>(choice);
            with.add(place);
            all.add(with);
        }
        all.addAll(choices(others));
        return all;
    }

    private Set<Integer> rivals(int place, Set<Integer> group) {
        var found = new TreeSet<>(rivals.get(place).keySet());
        found.retainAll(group);
        return found;
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
