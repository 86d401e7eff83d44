package io.github.aipolicygraph.ask.conflictofinterest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One entry of a pledge, as the answer has it: what its claims should link, step by step, and what they do. */
record Path(String pledge, Map<?, ?> entry) {

    static Stream<Path> all(Map<?, ?> pledge) {
        return list(pledge, "bothSides").stream().map(entry -> new Path(id(pledge), entry));
    }

    List<Set<String>> steps() {
        var steps = new ArrayList<>(List.of(Set.of(pledge, at("announcer"))));
        Stream.of("announcer", "party")
                .filter(side -> !at(side).equals(at("actor")))
                .forEach(side -> steps.add(Set.of(at("actor"), at(side))));
        steps.add(Set.of(at("party"), pledge));
        return steps;
    }

    List<Set<String>> linked() {
        return claims().stream()
                .map(claim -> Set.of(id(claim.get("subject")), id(claim.get("object"))))
                .toList();
    }

    List<String> predicates() {
        return claims().stream().map(claim -> claim.get("predicate").toString()).toList();
    }

    List<Map<?, ?>> claims() {
        return list(entry, "claims");
    }

    static String id(Object thing) {
        return ((Map<?, ?>) thing).get("id").toString();
    }

    private String at(String field) {
        return id(entry.get(field));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> list(Map<?, ?> thing, String field) {
        return (List<Map<?, ?>>) thing.get(field);
    }
}
