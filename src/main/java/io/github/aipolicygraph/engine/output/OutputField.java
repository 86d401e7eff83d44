package io.github.aipolicygraph.engine.output;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.aipolicygraph.engine.output.OutputPlan.Answer;
import io.github.aipolicygraph.engine.output.OutputPlan.Leaf;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Value;

/** One field of an object. */
public final class OutputField {

    /** As a step of a path: the last element. */
    public static final int LAST = -1;

    private final String key;
    private final byte[] name;
    private final int[] path;
    private final OutputPlan plan;
    private final Set<String> types;

    /**
     * @param key its name in the response
     * @param path the way to it through nested lists
     * @param plan how to read it; null for the name of the type
     * @param types the types that have it, or null if all have
     */
    public OutputField(String key, List<Integer> path, OutputPlan plan, Set<String> types) {
        this(key, path.stream().mapToInt(Integer::intValue).toArray(), plan, types);
    }

    private OutputField(String key, int[] path, OutputPlan plan, Set<String> types) {
        this.key = key;
        // GraphQL has no names that JSON would escape.
        this.name = ('"' + key + "\":").getBytes(US_ASCII);
        this.path = path;
        this.plan = plan;
        this.types = types;
    }

    /** The same part of an object that is nothing but it. */
    public OutputField itself() {
        return new OutputField(key, new int[0], plan, types);
    }

    /** The same part in another shape. */
    OutputField as(OutputPlan other) {
        return new OutputField(key, path, other, types);
    }

    String key() {
        return key;
    }

    public OutputPlan plan() {
        return plan;
    }

    /** Whether it is the first element of the object's list. */
    boolean isFirst() {
        return path.length == 1 && path[0] == 0;
    }

    boolean holdsFor(String type) {
        return types == null || types.contains(type);
    }

    boolean write(Value object, String type, ResponsePath inside, Answer to) {
        to.json().json(name);
        if (plan instanceof Leaf leaf) {
            // As any other shape; but most parts are leaves, and a call whose receiver is known is compiled into its
            // place.
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
