package io.github.aipolicygraph.engine.argument;

import java.util.Map;

/**
 * Converts an argument before it becomes a parameter of a statement.
 *
 * <p>A Cypher file asks for a converter by name in its header, {@code // forms: $text words}.
 */
public interface ArgumentConverter {

    /** Returns the name that Cypher files use in their headers. */
    String name();

    /**
     * Converts a value into the value of the parameter.
     *
     * @param argument the name of the argument, for the error message
     * @param value what the caller sent, never null
     * @throws io.github.aipolicygraph.engine.error.RequestError if the value cannot be converted
     */
    Object of(String argument, Object value);

    /**
     * Converts a value whose form also depends on the other arguments of the field.
     *
     * @param beside all arguments that the caller sent, by name
     */
    default Object of(String argument, Object value, Map<String, Object> beside) {
        return of(argument, value);
    }
}
