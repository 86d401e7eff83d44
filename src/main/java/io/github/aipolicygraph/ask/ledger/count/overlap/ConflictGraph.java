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

/** Holds positions that may partly be the same money. The largest sum of positions that don't conflict is certain. */
final class ConflictGraph {

    /** Limits the size of groups for which all choices are compared. */
    private static final int MOST_WEIGHED = 16;

    private final Map<Integer, Map<Integer, Set<String>>> conflicts = new TreeMap<>();

    void add(int one, int other, String claim) {
        claims(one, other).add(claim);
        claims(other, one).add(claim);
    }

    /** Computes how much of a group is certain without some of its positions. */
    interface Certain {
        BigDecimal of(Set<Integer> group, Set<Integer> leftOut);
    }

    /** Returns the positions that are left out of the minimum, each with the claims about what it may share. */
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

    /** Keeps each position that conflicts with none before it. Positions are sorted by size. */
    private Set<Integer> greedy(TreeSet<Integer> group) {
        var kept = new TreeSet<Integer>();
        group.stream()
                .filter(index -> conflicts.get(index).keySet().stream().noneMatch(kept::contains))
                .forEach(kept::add);
        return kept;
    }

    /**
     * Returns all sets that can be kept together: they contain either the position with the most conflicts and none of
     * those conflicting with it, or not that position.
     */
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
