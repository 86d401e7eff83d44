package io.github.aipolicygraph.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * Holds a statement that answers one field for many objects at once.
 *
 * @param text returns a row for each object: its index among the keys, the answer, and the version of the facts; the
 *     text is the same for every request that selects the same below the field, wherever the field is
 * @param values the values of its parameters, without the keys
 */
public record Batch(String text, Map<String, Object> values) {

    /** The name of the parameter with the keys. */
    private static final String KEYS = "keys";

    /**
     * Creates a batch.
     *
     * @param objects the pattern that finds an object by its key
     * @param answer the expression of the field
     */
    public static Batch of(String objects, String answer, String version, Map<String, Object> values) {
        var text = """
                WITH %s AS version
                UNWIND range(0, size($%s) - 1) AS at
                %s
                RETURN at, %s AS answer, version
                """.formatted(version, KEYS, objects, answer);
        return new Batch(text, values);
    }

    /** Returns the key of the object of a row, in the text of a statement. */
    public static String key() {
        return "$" + KEYS + "[at]";
    }

    /** Returns all values of the statement. */
    public Map<String, Object> parameters(List<Value> keys) {
        var parameters = new HashMap<>(values);
        parameters.put(KEYS, keys);
        return parameters;
    }
}
