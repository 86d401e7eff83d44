package io.github.aipolicygraph.graph.argument;

import graphql.normalized.ExecutableNormalizedField;

/** How many objects an answer may hold, by the sizes of its pages. */
public final class Weight {

    private static final int MOST = 1_000_000;

    private Weight() {}

    public static int of(ExecutableNormalizedField field, int largestPage) {
        var below = 1L;
        for (var child : field.getChildren()) {
            below += child.hasChildren() ? of(child, largestPage) : 0;
        }
        return (int) Math.min(MOST, below * entries(field, largestPage));
    }

    /** A list without pages counts as one object: what it holds is not known. */
    public static int entries(ExecutableNormalizedField field, int largestPage) {
        return field.getChildren().stream()
                        .anyMatch(child -> child.getFieldName().equals("edges"))
                ? Page.of(field.getResolvedArguments(), largestPage).size()
                : 1;
    }
}
