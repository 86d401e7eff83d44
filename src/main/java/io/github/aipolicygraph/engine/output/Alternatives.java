package io.github.aipolicygraph.engine.output;

import java.util.List;
import org.neo4j.driver.Value;

/**
 * Writes a value with one of several plans: the value is a list of the index of its plan and what that plan writes.
 *
 * <p>Objects of several times need this, because what is computed of them depends on their time.
 */
public record Alternatives(List<OutputPlan> plans) implements OutputPlan {

    public Alternatives {
        plans = List.copyOf(plans);
    }

    @Override
    public boolean required() {
        return plans.get(0).required();
    }

    @Override
    public boolean present(Value value, ResponsePath at, Answer to) {
        return plan(value).present(value.get(1), at, to);
    }

    @Override
    public void deferred(Value value, Deferred.Wanted wanted) {
        if (!value.isNull()) {
            plan(value).deferred(value.get(1), wanted);
        }
    }

    private OutputPlan plan(Value value) {
        return plans.get(value.get(0).asInt());
    }
}
