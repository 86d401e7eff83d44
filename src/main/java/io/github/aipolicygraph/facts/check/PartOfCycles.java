package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.facts.record.ClaimRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds wholes that are part of themselves. */
public final class PartOfCycles {

    private final Map<String, Set<String>> wholes = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<List<String>> cycles = new ArrayList<>();

    /** Each cycle as the ids along it, from its first record to the same record again. */
    public static List<List<String>> in(List<ClaimRecord> partOf) {
        var search = new PartOfCycles();
        partOf.forEach(claim -> claim.object()
                .ifPresent(whole -> search.wholes
                        .computeIfAbsent(claim.subject(), any -> new TreeSet<>())
                        .add(whole)));
        search.wholes.keySet().forEach(part -> search.follow(part, new ArrayList<>()));
        return search.cycles;
    }

    private void follow(String part, List<String> path) {
        var start = path.indexOf(part);
        if (start >= 0) {
            var cycle = new ArrayList<>(path.subList(start, path.size()));
            cycle.add(part);
            cycles.add(cycle);
            return;
        }
        if (done.contains(part)) {
            return;
        }
        path.add(part);
        wholes.getOrDefault(part, Set.of()).forEach(whole -> follow(whole, path));
        path.remove(path.size() - 1);
        done.add(part);
    }
}
