package io.github.aipolicygraph.engine.plan;

import io.github.aipolicygraph.engine.output.OutputPlan;
import java.util.List;
import java.util.Map;

/**
 * Holds a root field as several statements: one for the field itself, and a batch for each field below it that leads
 * further in the graph. Each statement finds the keys for the next.
 *
 * <p>The server plans one large statement for longer the more subqueries it has. These statements are small, and
 * earlier requests have already planned most of them.
 *
 * @param text returns one row: the answer, with the keys of the deferred fields, and the version of the facts
 */
public record Layers(String text, Map<String, Object> parameters, OutputPlan plan, List<Batch> batches) {

    public Layers {
        batches = List.copyOf(batches);
    }

    /** Returns its size in memory, without its values. */
    public int characters() {
        return text.length()
                + batches.stream().mapToInt(batch -> batch.text().length()).sum();
    }
}
