package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.github.aipolicygraph.engine.plan.Layers;
import java.util.Optional;

/**
 * The statement of a root field.
 *
 * @param key the name of the root field in the answer
 * @param required whether it may not be null
 * @param layers the same as several statements, for the first times that it is asked for; none if that is no smaller
 */
public record RootStatement(String key, boolean required, CypherStatement statement, Optional<Layers> layers) {

    /** What it takes in memory, beside its values. */
    public int characters() {
        return statement.characters() + layers.map(Layers::characters).orElse(0);
    }

    /** What the caller is told if it fails. */
    public RootAnswer failed(Throwable failure) {
        return RootAnswer.failed(key, required, failure);
    }
}
