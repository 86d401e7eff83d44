package io.github.aipolicygraph.engine.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * One statement for lookups that ask for the same fields, each of another thing.
 *
 * @param text gives a row for each thing: its place among the ids, and its answer
 * @param values of the parameters, without the ids
 */
public record BatchedLookup(String text, Map<String, Object> values) {

    /** The parameter of the ids. */
    static final String IDS = "ids";

    /** All values of the statement. */
    public Map<String, Object> parameters(Object ids) {
        var parameters = new HashMap<>(values);
        parameters.put(IDS, ids);
        return parameters;
    }
}
