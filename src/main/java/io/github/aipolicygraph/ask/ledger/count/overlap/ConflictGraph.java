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

    private final Map<Integer, Map<Integer, Set<String>>> conflicts = new TreeMap<>();

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
        var queue = new TreeSet<>(conflicts.keySet());
        while (!queue.isEmpty()) {
            var group = connected(queue.first());
            queue.removeAll(group);
            leftOut(group, certain).forEach(index -> left.put(index, claims(index)));
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
                .filter(index -> conflicts.get(index).keySet().stream().noneMatch(kept::contains))
                .forEach(kept::add);
        return kept;
    }

    /** All that can be kept together: either the one with most rivals is, and these are not, or it is not. */
    private List<Set<Integer>> choices(Set<Integer> group) {
        var mostConnected = group.stream()
                .max(Comparator.comparing(
                                (Integer index) -> conflicts(index, group).size())
                        .thenComparing(Comparator.reverseOrder()))
                .filter(index -> !conflicts(index, group).isEmpty());
        if (mostConnected.isEmpty()) {
            return List.of(group);
        }
        var index = mostConnected.get();
        var others = without(group, Set.of(index));
        var all = new ArrayList<Set<Integer>>();
        for (var choice : choices(without(others, conflicts(index, group)))) {
            var with = new TreeSet<>(choice);
            with.add(index);
            all.add(with);
        }
        all.addAll(choices(others));
        return all;
    }

    private Set<Integer> conflicts(int index, Set<Integer> group) {
        var found = new TreeSet<>(conflicts.get(index).keySet());
        found.retainAll(group);
        return found;
    }

    private TreeSet<Integer> connected(int start) {
        var found = new TreeSet<Integer>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var index = queue.remove();
            if (found.add(index)) {
                queue.addAll(conflicts.get(index).keySet());
            }
        }
        return found;
    }

    private Set<String> claims(int one, int other) {
        return conflicts.computeIfAbsent(one, any -> new TreeMap<>()).computeIfAbsent(other, any -> new TreeSet<>());
    }

    private Set<String> claims(int index) {
        return conflicts.get(index).values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }
}
