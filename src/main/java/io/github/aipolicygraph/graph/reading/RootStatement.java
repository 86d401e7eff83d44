package io.github.aipolicygraph.graph.reading;

import io.github.aipolicygraph.graph.statement.Statement;

/**
 * The statement of a root field.
 *
 * @param key the name of the root field in the answer
 * @param required whether it may not be null
 */
public record RootStatement(String key, boolean required, Statement statement) {

    /** What the caller is told if it fails. */
    public RootAnswer failed(Throwable failure) {
        return RootAnswer.failed(key, required, failure);
    }
}
