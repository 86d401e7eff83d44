package io.github.aipolicygraph.engine.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * Holds one statement for lookups that select the same fields on different nodes.
 *
 * @param text returns a row for each node: its index among the IDs, and its answer
 * @param values the values of the parameters, without the IDs
 */
public record BatchedLookup(String text, Map<String, Object> values) {

    /** The name of the parameter with the IDs. */
    static final String IDS = "ids";

    /** Returns all values of the statement. */
    public Map<String, Object> parameters(Object ids) {
        var parameters = new HashMap<>(values);
        parameters.put(IDS, ids);
        return parameters;
    }
}
