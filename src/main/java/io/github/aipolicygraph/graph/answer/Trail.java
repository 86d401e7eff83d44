package io.github.aipolicygraph.graph.answer;

import java.util.LinkedList;
import java.util.List;

/** Where in an answer something stands. There is one for each list and object, and it moves along what they hold. */
public final class Trail {

    private final Trail parent;
    private Object step;

    Trail(Trail parent) {
        this.parent = parent;
    }

    public static Trail root(String key) {
        return new Trail(null).at(key);
    }

    Trail at(Object next) {
        step = next;
        return this;
    }

    /** The way from the root, in the form that errors give it. */
    public List<Object> path() {
        var path = new LinkedList<Object>();
        for (var place = this; place != null; place = place.parent) {
            path.addFirst(place.step);
        }
        return path;
    }
}
