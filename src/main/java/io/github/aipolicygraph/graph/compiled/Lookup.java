package io.github.aipolicygraph.graph.compiled;

import graphql.normalized.ExecutableNormalizedField;
import io.github.aipolicygraph.graph.answer.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A question for the fields of one thing, told by its id, so that it can be asked of several things at once.
 *
 * @param together what all lookups with the same fields have in common
 * @param id of the thing
 */
public record Lookup(Together together, Object id) {

    /** The parameter of the ids. */
    private static final String IDS = "ids";

    /**
     * @param text gives a row for each thing: its place among the ids, and its answer
     * @param values of the parameters, without the ids
     */
    public record Together(String text, Map<String, Object> values) {

        /** All values of the statement. */
        public Map<String, Object> parameters(Object ids) {
            var parameters = new HashMap<>(values);
            parameters.put(IDS, ids);
            return parameters;
        }
    }

    static Optional<Lookup> of(
            ExecutableNormalizedField root, String answer, Shape shape, Map<String, Object> parameters) {
        var id = root.getResolvedArguments().get("id");
        boolean isOfOneThing = id != null
                && shape instanceof Shape.Fields
                && root.getChildren().stream().noneMatch(ExecutableNormalizedField::hasChildren);
        return isOfOneThing
                ? parameters.entrySet().stream()
                        .filter(parameter -> id.equals(parameter.getValue()))
                        .findFirst()
                        .map(parameter -> of(parameter.getKey(), answer, parameters))
                : Optional.empty();
    }

    private static Lookup of(String name, String text, Map<String, Object> parameters) {
        var others = new HashMap<>(parameters);
        var id = others.remove(name);
        var together = "UNWIND range(0, size($%1$s) - 1) AS at\nRETURN at, %2$s AS answer"
                .formatted(IDS, text.replaceAll("\\$" + name + "\\b", "\\$" + IDS + "[at]"));
        return new Lookup(new Together(together, others), id);
    }
}
