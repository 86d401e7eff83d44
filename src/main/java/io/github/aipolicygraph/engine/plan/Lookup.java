package io.github.aipolicygraph.engine.plan;

import graphql.normalized.ExecutableNormalizedField;
import io.github.aipolicygraph.engine.output.OutputPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a request for the fields of one node by its ID, so that it can be batched with others.
 *
 * @param batched the part shared by all lookups with the same fields
 * @param id the ID of the node
 */
public record Lookup(BatchedLookup batched, Object id) {

    static Optional<Lookup> of(
            ExecutableNormalizedField root, String answer, OutputPlan plan, Map<String, Object> parameters) {
        var id = root.getResolvedArguments().get("id");
        boolean isOfOneThing = id != null
                && plan instanceof OutputPlan.Fields
                && root.getChildren().stream().noneMatch(ExecutableNormalizedField::hasChildren);
        return isOfOneThing
                ? parameters.entrySet().stream()
                        .filter(parameter -> id.equals(parameter.getValue()))
                        .findFirst()
                        .map(parameter -> of(parameter.getKey(), answer, parameters))
                : Optional.empty();
    }

    private static Lookup of(String name, String answer, Map<String, Object> parameters) {
        var others = new HashMap<>(parameters);
        var id = others.remove(name);
        return new Lookup(new BatchedLookup(text(name, answer), others), id);
    }

    private static String text(String name, String answer) {
        return "UNWIND range(0, size($%1$s) - 1) AS at\nRETURN at, %2$s AS answer"
                .formatted(
                        BatchedLookup.IDS, answer.replaceAll("\\$" + name + "\\b", "\\$" + BatchedLookup.IDS + "[at]"));
    }
}
