package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What follows for entities from the claims that stand, by their numbers. */
final class Derived {

    private final int[] degrees;
    private final Map<Integer, List<String>> roles = new HashMap<>();
    private final String[] firstStated;
    private final long[] amounts;

    Derived(Size size) {
        degrees = new int[size.entities()];
        firstStated = new String[size.entities()];
        amounts = new long[size.entities()];
    }

    void from(Said said, String first) {
        hear(said.subject, first);
        if (said.object >= 0) {
            hear(said.object, first);
            degrees[said.subject]++;
            if (said.object != said.subject) {
                degrees[said.object]++;
            }
        }
        if (said.predicate.equals("HOLDS_POSITION")) {
            roles.computeIfAbsent(said.subject, any -> new ArrayList<>(3)).add(said.text(Column.ROLE));
        }
        said.links.forEach(link -> hear(link.entity(), first));
        if (said.predicate.equals("AMOUNT")) {
            amounts[said.subject] = Math.max(amounts[said.subject], said.figure());
        }
    }

    private void hear(int entity, String first) {
        if (firstStated[entity] == null || first.compareTo(firstStated[entity]) < 0) {
            firstStated[entity] = first;
        }
    }

    int degree(int entity) {
        return degrees[entity];
    }

    List<String> roles(int entity) {
        return roles.getOrDefault(entity, List.of());
    }

    String firstStated(int entity) {
        return firstStated[entity];
    }

    long amount(int pledge) {
        return amounts[pledge];
    }
}
