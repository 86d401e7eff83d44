package io.github.aipolicygraph.engine.plan;

import io.github.aipolicygraph.engine.output.OutputPlan;
import java.util.List;
import java.util.Map;

/**
 * A root field as several statements: that of the field itself, and a batch for each field below it that leads further in the
 * graph. What the one finds are the keys of the next.
 *
 * <p>The server plans the one statement of a question that it has not seen for as long as it has subqueries; these are small,
 * and most of them were planned for other questions before.
 *
 * @param text gives one row: the answer, with the keys of what is deferred, and the version of the facts
 */
public record Layers(String text, Map<String, Object> parameters, OutputPlan plan, List<Batch> batches) {

    public Layers {
        batches = List.copyOf(batches);
    }

    /** What it takes in memory, beside its values. */
    public int characters() {
        return text.length()
                + batches.stream().mapToInt(batch -> batch.text().length()).sum();
    }
}
