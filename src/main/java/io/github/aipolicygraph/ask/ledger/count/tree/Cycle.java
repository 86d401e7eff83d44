package io.github.aipolicygraph.ask.ledger.count.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.input.PartLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds pledges that are parts of themselves. */
final class Cycle {

    private Cycle() {}

    /** Returns the IDs along one cycle. Empty if the pledges have no cycle. */
    static List<String> in(Collection<PartLink> links) {
        var rest = insideAWhole(links);
        if (rest.isEmpty()) {
            return List.of();
        }
        var path = new ArrayList<String>();
        var pledge = rest.firstKey();
        while (!path.contains(pledge)) {
            path.add(pledge);
            pledge = rest.get(pledge).first();
        }
        return List.copyOf(path.subList(path.indexOf(pledge), path.size()));
    }

    /**
     * Removes, from the top, pledges that are part of nothing. Returns the wholes of the pledges that remain; those
     * wholes remain too.
     */
    private static TreeMap<String, TreeSet<String>> insideAWhole(Collection<PartLink> links) {
        var wholes = new TreeMap<String, TreeSet<String>>();
        links.forEach(link ->
                wholes.computeIfAbsent(link.part(), any -> new TreeSet<>()).add(link.whole()));
        Map<String, List<PartLink>> parts = links.stream().collect(groupingBy(PartLink::whole, HashMap::new, toList()));
        var free = new ArrayDeque<>(
                parts.keySet().stream().filter(id -> !wholes.containsKey(id)).toList());
        while (!free.isEmpty()) {
            var whole = free.remove();
            for (var link : parts.getOrDefault(whole, List.of())) {
                var left = wholes.get(link.part());
                if (left != null && left.remove(whole) && left.isEmpty()) {
                    wholes.remove(link.part());
                    free.add(link.part());
                }
            }
        }
        return wholes;
    }
}
