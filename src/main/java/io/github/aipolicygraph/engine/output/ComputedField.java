package io.github.aipolicygraph.engine.output;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * Describes a field selected on an object that Java computes.
 *
 * @param key its name in the response
 * @param name its name in the schema
 * @param type the name of its type, without lists and non-null
 * @param fields the fields selected on it, if Java computes its object too
 * @param found where to look up its node, if it refers to one; null otherwise
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
     * Tells where the nodes of a field are.
     *
     * @param element the index of the element of the answer that contains the nodes, each after its ID
     * @param plan the plan for writing one node
     */
    public record Found(int element, OutputPlan plan) {}

    void deferred(Value answer, Deferred.Wanted wanted) {
        fields.forEach(field -> field.deferred(answer, wanted));
        if (found != null) {
            answer.get(found.element()).values().forEach(row -> found.plan().deferred(row.get(1), wanted));
        }
    }
}
