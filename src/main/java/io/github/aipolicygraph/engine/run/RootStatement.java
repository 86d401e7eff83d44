package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.github.aipolicygraph.engine.plan.Layers;
import java.util.Optional;

/**
 * Holds the statement of a root field.
 *
 * @param key the name of the root field in the answer
 * @param required true if the field must not be null
 * @param layers the same field as several statements, for the first requests; empty if they would be no smaller
 */
public record RootStatement(String key, boolean required, CypherStatement statement, Optional<Layers> layers) {

    /** Returns its size in memory, without its values. */
    public int characters() {
        return statement.characters() + layers.map(Layers::characters).orElse(0);
    }

    /** Creates the answer for the case that the statement fails. */
    public RootAnswer failed(Throwable failure) {
        return RootAnswer.failed(key, required, failure);
    }
}
