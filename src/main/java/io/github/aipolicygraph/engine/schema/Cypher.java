package io.github.aipolicygraph.engine.schema;

/** Marks every field that a Cypher file answers: the method in whose body it is declares the field and never runs. */
public final class Cypher {

    private Cypher() {}

    public static <T> T answers() {
        throw new IllegalStateException("A field that Cypher answers was called as a method.");
    }
}
