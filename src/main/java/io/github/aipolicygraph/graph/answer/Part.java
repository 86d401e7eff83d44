package io.github.aipolicygraph.graph.answer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.aipolicygraph.graph.answer.Shape.Answer;
import io.github.aipolicygraph.graph.answer.Shape.Leaf;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Value;

/** One field of an object. */
public final class Part {

    /** As a step of a path: the last element. */
    public static final int LAST = -1;

    private final String key;
    private final byte[] name;
    private final int[] path;
    private final Shape shape;
    private final Set<String> types;

    /**
     * @param key its name in the response
     * @param path the way to it through nested lists
     * @param shape how to read it; null for the name of the type
     * @param types the types that have it, or null if all have
     */
    public Part(String key, List<Integer> path, Shape shape, Set<String> types) {
        this(key, path.stream().mapToInt(Integer::intValue).toArray(), shape, types);
    }

    private Part(String key, int[] path, Shape shape, Set<String> types) {
        this.key = key;
        // GraphQL has no names that JSON would escape.
        this.name = ('"' + key + "\":").getBytes(US_ASCII);
        this.path = path;
        this.shape = shape;
        this.types = types;
    }

    /** The same part of an object that is nothing but it. */
    public Part itself() {
        return new Part(key, new int[0], shape, types);
    }

    /** The same part in another shape. */
    Part as(Shape other) {
        return new Part(key, path, other, types);
    }

    String key() {
        return key;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether it is the first element of the object's list. */
    boolean isFirst() {
        return path.length == 1 && path[0] == 0;
    }

    boolean holdsFor(String type) {
        return types == null || types.contains(type);
    }

    boolean write(Value object, String type, Trail inside, Answer to) {
        to.json().json(name);
        if (shape instanceof Leaf leaf) {
            // As any other shape; but most parts are leaves, and a call whose receiver is known is compiled into its
            // place.
            return leaf.write(in(object), inside.at(key), to);
        }
        if (shape != null) {
            return shape.write(in(object), inside.at(key), to);
        }
        to.json().text(type);
        return true;
    }

    void deferred(Value object, Deferred.Wanted wanted) {
        if (shape != null) {
            shape.deferred(in(object), wanted);
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
