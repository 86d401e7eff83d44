package io.github.aipolicygraph.engine.argument;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;

/**
 * Estimates how many objects an answer may contain, from its page sizes. A list entry counts once, together with its
 * edge and its node.
 */
public final class QueryCost {

    private static final int MOST = 1_000_000;

    private QueryCost() {}

    public static int of(ExecutableNormalizedField field, int largestPage) {
        long one = 1 + below(field.getChildren(), largestPage);
        return (int) Math.min(MOST, one * entries(field, largestPage));
    }

    private static long below(List<ExecutableNormalizedField> fields, int largestPage) {
        long sum = 0;
        for (var field : fields) {
            if (field.getFieldName().equals("edges") || field.getFieldName().equals("node")) {
                sum += below(field.getChildren(), largestPage);
            } else if (field.hasChildren()) {
                sum += of(field, largestPage);
            }
        }
        return sum;
    }

    /**
     * Returns how many entries a field may have. A list without pages counts as one object, because its length isn't
     * known.
     */
    public static int entries(ExecutableNormalizedField field, int largestPage) {
        return field.getChildren().stream()
                        .anyMatch(child -> child.getFieldName().equals("edges"))
                ? PageRequest.of(field.getResolvedArguments(), largestPage).size()
                : 1;
    }
}
