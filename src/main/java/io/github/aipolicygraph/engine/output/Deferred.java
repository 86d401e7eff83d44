package io.github.aipolicygraph.engine.output;

import org.neo4j.driver.Value;

/**
 * Reads a field that is loaded after its object, together with the same field of other objects: the answer contains
 * only the key of the object in its place.
 *
 * @param batch the index of the batch that loads it
 */
public record Deferred(int batch, OutputPlan plan) implements OutputPlan {

    /** Provides the loaded values. */
    public interface Loaded {

        Loaded NOTHING = (batch, key) -> {
            throw new IllegalStateException("Nothing was deferred.");
        };

        Value of(int batch, Value key);
    }

    /** Collects what must be loaded. */
    public interface Wanted {

        void add(Deferred field, Value key);
    }

    @Override
    public boolean required() {
        return plan.required();
    }

    @Override
    public boolean present(Value key, ResponsePath at, Answer to) {
        return plan.present(to.loaded().of(batch, key), at, to);
    }

    @Override
    public boolean write(Value key, ResponsePath at, Answer to) {
        return plan.write(key.isNull() ? key : to.loaded().of(batch, key), at, to);
    }

    @Override
    public void deferred(Value key, Wanted wanted) {
        if (!key.isNull()) {
            wanted.add(this, key);
        }
    }
}
