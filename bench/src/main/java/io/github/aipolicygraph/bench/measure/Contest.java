package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Asked;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** One workload and those who can answer it, who were seen to answer it alike. */
record Contest(String workload, Map<String, Asked> subjects, int objects, int bytes) {

    private static final int COMPARED = 5;

    /** Compares the answers of everybody to some of the values with the product's. */
    static Contest of(String workload, Map<String, Asked> subjects) {
        var product = subjects.get("product");
        for (int variant = 0; variant < Math.min(COMPARED, product.variants()); variant++) {
            for (var other : subjects.entrySet()) {
                compare(workload, variant, product, other);
            }
        }
        var answer = product.once(0);
        return new Contest(
                workload, new LinkedHashMap<>(subjects), answer.says().size(), answer.size());
    }

    private static void compare(String workload, int variant, Asked product, Map.Entry<String, Asked> other) {
        var expected = product.once(variant).says();
        var said = other.getValue().once(variant).says();
        if (expected.isEmpty()) {
            throw new IllegalStateException(
                    "%s: the product says nothing, which nobody could get wrong.".formatted(workload));
        }
        if (!said.equals(expected)) {
            throw new IllegalStateException(
                    "%s: %s says %d values and the product %d; the first that only one has is %s."
                            .formatted(
                                    workload,
                                    other.getKey(),
                                    said.size(),
                                    expected.size(),
                                    difference(said, expected)));
        }
    }

    private static String difference(java.util.List<String> said, java.util.List<String> expected) {
        return said.stream()
                .filter(value -> !expected.contains(value))
                .findFirst()
                .or(() ->
                        expected.stream().filter(value -> !said.contains(value)).findFirst())
                .orElse("one that both have, but not as often");
    }

    /** Keeps the faster of the two ways to use the driver: it is the limit that the others are measured against. */
    Contest withTheFasterBolt(Map<String, Double> perSecond) {
        var slower = perSecond.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("bolt"))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .skip(1)
                .map(Map.Entry::getKey)
                .toList();
        var kept = new LinkedHashMap<>(subjects);
        kept.keySet().removeAll(slower);
        return new Contest(workload, kept, objects, bytes);
    }
}
