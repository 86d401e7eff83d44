package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Answer;
import io.github.aipolicygraph.bench.subject.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One workload and those who can answer it, who were seen to answer it alike. */
record Contest(String workload, Map<String, Asked> subjects, int objects, int bytes) {

    private static final int COMPARED = 5;
    private static final int ATTEMPTS = 4;

    /** Compares the answers of everybody to some of the values with the product's. */
    static Contest of(String workload, Map<String, Asked> subjects) {
        var product = subjects.get("product");
        for (int variant = 0; variant < Math.min(COMPARED, product.variants()); variant++) {
            for (var other : subjects.entrySet()) {
                compare(workload, variant, product, other);
            }
        }
        var answer = patiently(product, 0);
        return new Contest(
                workload, new LinkedHashMap<>(subjects), answer.says().size(), answer.size());
    }

    private static void compare(String workload, int variant, Asked product, Map.Entry<String, Asked> other) {
        var expected = patiently(product, variant).says();
        var said = patiently(other.getValue(), variant).says();
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

    /** A statement that the server plans for the first time may run out of time on a busy machine. */
    private static Answer patiently(Asked asked, int variant) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return asked.once(variant);
            } catch (IllegalStateException refused) {
                System.out.println(refused.getMessage());
            }
        }
        return asked.once(variant);
    }

    private static String difference(List<String> said, List<String> expected) {
        return said.stream()
                .filter(value -> !expected.contains(value))
                .findFirst()
                .or(() ->
                        expected.stream().filter(value -> !said.contains(value)).findFirst())
                .orElse("one that both have, but not as often");
    }
}
