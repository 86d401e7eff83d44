package io.github.aipolicygraph.engine.compile;

import java.util.Map;

/**
 * What a nested expression can see.
 *
 * @param self the variable that carries the object whose fields are read
 * @param properties the variable that its properties are read from: itself, unless it was described otherwise at the time
 * @param columns fields of that object which its query has bound already, each with its variable
 * @param depth how deep the nesting is: variables are named by it, never after anything that the caller sent
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

    /** The scope of an object that a column of the same row carries. */
    Scope at(String variable) {
        return of(variable, Map.of(), depth);
    }

    /** The same object, its properties read from elsewhere. */
    Scope describedBy(String variable) {
        return new Scope(self, variable, columns, depth);
    }
}
