package io.github.aipolicygraph.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * A statement that answers one field for many objects at once.
 *
 * @param text gives a row for each object: its place among the keys, the answer, and the version of the facts; the same in
 *     every question that selects the same of the field, wherever the field stands
 * @param values of its parameters, without the keys
 */
public record Batch(String text, Map<String, Object> values) {

    /** The parameter of the keys. */
    private static final String KEYS = "keys";

    /**
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

    /** The key of the object of a row, in the text of a statement. */
    public static String key() {
        return "$" + KEYS + "[at]";
    }

    /** All values of the statement. */
    public Map<String, Object> parameters(List<Value> keys) {
        var parameters = new HashMap<>(values);
        parameters.put(KEYS, keys);
        return parameters;
    }
}
