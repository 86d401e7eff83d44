package io.github.aipolicygraph.engine.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tracks the current position in an answer. Each answer has one path, which moves along with the writing. */
public final class ResponsePath {

    private static final int USUAL_DEPTH = 16;

    private String[] names = new String[USUAL_DEPTH];
    private int[] places = new int[USUAL_DEPTH];
    private int depth;

    private ResponsePath() {}

    public static ResponsePath root(String key) {
        return new ResponsePath().at(key);
    }

    /** Moves to a field of the current object. */
    ResponsePath at(String name) {
        names[depth] = name;
        return this;
    }

    /** Moves to an entry of the current list. */
    ResponsePath at(int place) {
        names[depth] = null;
        places[depth] = place;
        return this;
    }

    /** Enters the current list or object. */
    ResponsePath down() {
        depth++;
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            places = Arrays.copyOf(places, depth * 2);
        }
        return this;
    }

    void up() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** Leaves everything that was abandoned halfway. */
    void upTo(int outer) {
        depth = outer;
    }

    /** Returns the path from the root, in the format of GraphQL errors. */
    public List<Object> path() {
        var path = new ArrayList<>();
        for (int step = 0; step <= depth; step++) {
            path.add(names[step] == null ? (Object) places[step] : names[step]);
        }
        return path;
    }
}
