package io.github.aipolicygraph.engine.argument;

import java.util.Map;

/**
 * The form that an argument takes before it becomes a parameter of a statement.
 *
 * <p>A Cypher file asks for it by name in its header, {@code // forms: $text words}.
 */
public interface ArgumentConverter {

    /** The name in the header. */
    String name();

    /**
     * The value of the parameter.
     *
     * @param argument its name, for the sentence of a refusal
     * @param value what the caller gave, never null
     * @throws io.github.aipolicygraph.graph.answer.Refusal if the value has no such form
     */
    Object of(String argument, Object value);

    /**
     * The same, where the form depends on the arguments beside it.
     *
     * @param beside all that were given, by their names
     */
    default Object of(String argument, Object value, Map<String, Object> beside) {
        return of(argument, value);
    }
}
