package io.github.aipolicygraph.ask.ledger.count.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the input navigable from any pledge. The order of the input doesn't matter; what this class returns is sorted.
 */
public final class PledgeGraph {

    private static final Comparator<PartLink> IN_ORDER = Comparator.comparing(PartLink::decomposition)
            .thenComparing(PartLink::counting)
            .thenComparing(PartLink::whole)
            .thenComparing(PartLink::part)
            .thenComparing(PartLink::claim);

    private final Map<String, PledgeRecord> pledges;
    private final List<PartLink> links;
    private final Map<String, List<PartLink>> parts;
    private final Map<String, List<PartLink>> wholes;
    private final List<SharedMoney> doubtful;
    private final Map<String, List<SharedMoney>> sharing = new HashMap<>();
    private final Map<String, Set<String>> same;

    public PledgeGraph(LedgerInput input) {
        pledges = input.pledges().stream().collect(toMap(PledgeRecord::id, Function.identity(), (one, again) -> one));
        // A link may lead to a pledge that doesn't exist at the time asked about.
        links = input.parts().stream()
                .filter(link -> has(link.whole()) && has(link.part()))
                .sorted(IN_ORDER)
                .toList();
        parts = links.stream().collect(groupingBy(PartLink::whole));
        wholes = links.stream().collect(groupingBy(PartLink::part));
        var shared = input.shared().stream()
                .filter(link -> has(link.one()) && has(link.other()))
                .filter(link -> !link.one().equals(link.other()))
                .sorted(Comparator.comparing(SharedMoney::claim))
                .toList();
        shared.forEach(link -> Stream.of(link.one(), link.other())
                .forEach(end ->
                        sharing.computeIfAbsent(end, any -> new ArrayList<>()).add(link)));
        same = SameMoneyGroups.of(shared);
        doubtful = shared.stream()
                .filter(link -> !isKnownOtherwise(link.one(), link.other()))
                .toList();
    }

    /** Returns the IDs along a cycle of pledges that are parts of each other. Empty if no cycle exists. */
    public List<String> cycle() {
        return Cycle.in(links);
    }

    public PledgeRecord pledge(String id) {
        return Optional.ofNullable(pledges.get(id))
                .orElseThrow(() -> new IllegalArgumentException("The input contains no pledge %s.".formatted(id)));
    }

    public List<PartLink> parts(String whole) {
        return parts.getOrDefault(whole, List.of());
    }

    public List<PartLink> wholes(String part) {
        return wholes.getOrDefault(part, List.of());
    }

    /** Returns everything that can be reached from these pledges in at least one step. */
    public Set<String> nestedUnder(Collection<String> from, Predicate<PartLink> by) {
        var found = new TreeSet<String>();
        var queue = new ArrayDeque<>(from);
        while (!queue.isEmpty()) {
            parts(queue.remove()).stream()
                    .filter(by)
                    .map(PartLink::part)
                    .filter(found::add)
                    .forEach(queue::add);
        }
        return found;
    }

    /** Returns the pledges that are entirely the same money, this one included. */
    public Set<String> same(String pledge) {
        return same.getOrDefault(pledge, Set.of(pledge));
    }

    /** Returns the links between pledges that share some money, or may share some. */
    public List<SharedMoney> doubtful() {
        return doubtful;
    }

    public List<SharedMoney> shared(String pledge) {
        return sharing.getOrDefault(pledge, List.of());
    }

    /**
     * Returns true if the link adds nothing: pledges with the same money share all of it, and a whole shares the money
     * of its part.
     */
    private boolean isKnownOtherwise(String one, String other) {
        return same(one).contains(other)
                || nestedUnder(Set.of(one), any -> true).contains(other)
                || nestedUnder(Set.of(other), any -> true).contains(one);
    }

    private boolean has(String id) {
        return pledges.containsKey(id);
    }
}
