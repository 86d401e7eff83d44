package io.github.aipolicygraph.engine.compile;

import java.util.Map;

/**
 * Holds what is visible to a nested expression.
 *
 * @param self the variable of the object whose fields are read
 * @param properties the variable that its properties are read from: the object itself, unless its description was
 *     different at the time
 * @param columns the fields of the object that its query has already bound, with their variables
 * @param depth the depth of nesting, which names the variables; nothing that the caller sent ever names one
 */
record Scope(String self, String properties, Map<String, String> columns, int depth) {

    static Scope root() {
        return new Scope(null, null, Map.of(), 0);
    }

    static Scope of(String self, Map<String, String> columns, int depth) {
        return new Scope(self, self, columns, depth);
    }

    boolean isRoot() {
        return depth == 0;
    }

    /** Returns the scope of an object that a column of the same row carries. */
    Scope at(String variable) {
        return of(variable, Map.of(), depth);
    }

    /** Returns the scope of the same object with its properties read from another variable. */
    Scope describedBy(String variable) {
        return new Scope(self, variable, columns, depth);
    }
}
