package io.github.aipolicygraph.engine.output;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * A field that was selected of an object that is made here.
 *
 * @param key its name in the response
 * @param name its name in the schema
 * @param type the name of its type, lists and nulls aside
 * @param fields what was selected of it, if it is an object that is made too
 * @param found where to look it up, if it is a thing of the graph; else null
 */
public record ComputedField(
        String key,
        String name,
        String type,
        Map<String, Object> arguments,
        boolean required,
        List<ComputedField> fields,
        Found found) {

    /**
     * @param element which element of the answer has the things, each behind its id
     * @param plan how one is written
     */
    public record Found(int element, OutputPlan plan) {}

    void deferred(Value answer, Deferred.Wanted wanted) {
        fields.forEach(field -> field.deferred(answer, wanted));
        if (found != null) {
            answer.get(found.element()).values().forEach(row -> found.plan().deferred(row.get(1), wanted));
        }
    }
}
