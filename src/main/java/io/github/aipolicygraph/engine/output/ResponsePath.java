package io.github.aipolicygraph.engine.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where in an answer something stands. There is one for each answer, and it moves along what is written. */
public final class ResponsePath {

    private static final int USUAL_DEPTH = 16;

    private String[] names = new String[USUAL_DEPTH];
    private int[] places = new int[USUAL_DEPTH];
    private int depth;

    private ResponsePath() {}

    public static ResponsePath root(String key) {
        return new ResponsePath().at(key);
    }

    /** Moves to a field of the object that it stands in. */
    ResponsePath at(String name) {
        names[depth] = name;
        return this;
    }

    /** Moves to an entry of the list that it stands in. */
    ResponsePath at(int place) {
        names[depth] = null;
        places[depth] = place;
        return this;
    }

    /** Goes into the list or object where it stands. */
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

    /** Comes out of all that was left in the middle. */
    void upTo(int outer) {
        depth = outer;
    }

    /** The way from the root, in the form that errors give it. */
    public List<Object> path() {
        var path = new ArrayList<>();
        for (int step = 0; step <= depth; step++) {
            path.add(names[step] == null ? (Object) places[step] : names[step]);
        }
        return path;
    }
}
