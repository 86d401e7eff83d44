package io.github.aipolicygraph.engine.output;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.aipolicygraph.engine.output.OutputPlan.Answer;
import io.github.aipolicygraph.engine.output.OutputPlan.Leaf;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Value;

/** Writes one field of an object. */
public final class OutputField {

    /** As a step of a path, selects the last element. */
    public static final int LAST = -1;

    private final String key;
    private final byte[] name;
    private final int[] path;
    private final OutputPlan plan;
    private final Set<String> types;

    /**
     * Creates a field.
     *
     * @param key its name in the response
     * @param path the path to its value through nested lists
     * @param plan the plan for writing it; null for the name of the type
     * @param types the types that have it; null if all of them do
     */
    public OutputField(String key, List<Integer> path, OutputPlan plan, Set<String> types) {
        this(key, path.stream().mapToInt(Integer::intValue).toArray(), plan, types);
    }

    private OutputField(String key, int[] path, OutputPlan plan, Set<String> types) {
        this.key = key;
        // GraphQL names contain nothing that JSON escapes.
        this.name = ('"' + key + "\":").getBytes(US_ASCII);
        this.path = path;
        this.plan = plan;
        this.types = types;
    }

    /** Returns the same field of an object whose list consists only of it. */
    public OutputField itself() {
        return new OutputField(key, new int[0], plan, types);
    }

    /** Returns the same field with another plan. */
    OutputField as(OutputPlan other) {
        return new OutputField(key, path, other, types);
    }

    String key() {
        return key;
    }

    public OutputPlan plan() {
        return plan;
    }

    /** Returns true if it is the first element of the object's list. */
    boolean isFirst() {
        return path.length == 1 && path[0] == 0;
    }

    boolean holdsFor(String type) {
        return types == null || types.contains(type);
    }

    boolean write(Value object, String type, ResponsePath inside, Answer to) {
        to.json().json(name);
        if (plan instanceof Leaf leaf) {
            // The general branch does the same, but most fields are leaves, and the JVM inlines a call whose receiver
            // type is known.
            return leaf.write(in(object), inside.at(key), to);
        }
        if (plan != null) {
            return plan.write(in(object), inside.at(key), to);
        }
        to.json().text(type);
        return true;
    }

    void deferred(Value object, Deferred.Wanted wanted) {
        if (plan != null) {
            plan.deferred(in(object), wanted);
        }
    }

    private Value in(Value object) {
        var value = object;
        for (int depth = 0; depth < path.length && !value.isNull(); depth++) {
            int step = path[depth];
            value = value.get(step == LAST ? value.size() - 1 : step);
        }
        return value;
    }
}
