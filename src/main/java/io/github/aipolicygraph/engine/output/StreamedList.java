package io.github.aipolicygraph.engine.output;

import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.output.OutputPlan.Answer;
import io.github.aipolicygraph.engine.output.OutputPlan.Fields;
import io.github.aipolicygraph.engine.output.OutputPlan.Items;
import java.util.ArrayList;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * Writes an object whose list is streamed in chunks: each chunk is written and discarded before the next arrives, so
 * that an answer of ten thousand objects is never in memory as values.
 */
public final class StreamedList {

    private final Fields object;
    private final OutputField list;
    private final Items items;
    private final ResponsePath inside;
    private final Answer to;
    private int entries;
    private boolean whole = true;

    public StreamedList(OutputPlan object, String key, OutputPlan.Problems problems, int expectedLength) {
        this.object = (Fields) object;
        this.list = listOf(object).orElseThrow();
        this.items = (Items) list.plan();
        this.inside = ResponsePath.root(key).down().at(list.key()).down();
        this.to = new Answer(new JsonBytes(expectedLength), problems);
        to.json().mark('[');
    }

    /** Returns the list at the front of the object, if there is one: only that list can be streamed in chunks. */
    public static Optional<OutputField> listOf(OutputPlan object) {
        return object instanceof Fields fields
                ? fields.parts().stream()
                        .filter(part -> part.isFirst() && part.plan() instanceof Items)
                        .findFirst()
                : Optional.empty();
    }

    public void add(Value chunk) {
        whole &= items.entries(chunk, inside, entries, to);
        entries += chunk.size();
    }

    /** Returns the object with the written list, its fields in their original order. */
    public OutputPlan object() {
        to.json().mark(']');
        var parts = new ArrayList<>(object.parts());
        parts.set(parts.indexOf(list), list.as(written()));
        return new Fields(parts, object.typeName(), object.required());
    }

    private OutputPlan written() {
        return new OutputPlan.Written(to.json(), whole, items.required());
    }
}
