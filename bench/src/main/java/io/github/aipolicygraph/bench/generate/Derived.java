package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows for entities from the claims that stand, by their numbers. */
final class Derived {

    private static final Set<String> ANSWERS = Set.of("AMOUNT", "QUANTITY", "PAYER", "NOVELTY", "FIELD");

    private final int[] degrees;
    private final Map<Integer, List<String>> roles = new HashMap<>();
    private final String[] firstStated;
    private final long[] amounts;
    private final Map<String, String> answers = new HashMap<>();
    private final BitSet conflicted = new BitSet();
    private final Map<Integer, List<Integer>> parts = new HashMap<>();

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
        if (said.predicate.equals("PART_OF") && said.values[Column.DECOMPOSITION.ordinal()] != null) {
            parts.computeIfAbsent(said.object, any -> new ArrayList<>(2)).add(said.subject);
        }
        said.links.forEach(link -> hear(link.entity(), first));
        if (said.predicate.equals("AMOUNT")) {
            amounts[said.subject] = Math.max(amounts[said.subject], said.figure());
        }
        if (ANSWERS.contains(said.predicate)) {
            answer(said);
        }
    }

    /** Two claims on one matter with different answers are a conflict. */
    private void answer(Said said) {
        var matter = said.subject
                + said.predicate
                + text(said, Column.STAGE, Column.MEASURE, Column.FIELD, Column.CURRENCY, Column.PERIOD);
        var answer = text(said, Column.MIN, Column.MAX, Column.VALUE, Column.GROUP);
        var first = answers.putIfAbsent(matter, answer);
        if (first != null && !first.equals(answer)) {
            conflicted.set(said.subject);
        }
    }

    private static String text(Said said, Column... columns) {
        return Arrays.stream(columns)
                .map(column -> String.valueOf(said.values[column.ordinal()]))
                .collect(Collectors.joining("\t", "\t", ""));
    }

    private void hear(int entity, String first) {
        if (firstStated[entity] == null || first.compareTo(firstStated[entity]) < 0) {
            firstStated[entity] = first;
        }
    }

    /** It, or a pledge that it consists of. */
    boolean isConflicted(int entity) {
        return conflicted.get(entity)
                || parts.getOrDefault(entity, List.of()).stream().anyMatch(this::isConflicted);
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
