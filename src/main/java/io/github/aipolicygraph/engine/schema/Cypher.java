package io.github.aipolicygraph.engine.schema;

/** Stands in the body of every field that a Cypher file answers: its method declares the field and never runs. */
public final class Cypher {

    private Cypher() {}

    public static <T> T answers() {
        throw new IllegalStateException("A field that Cypher answers was called as a method.");
    }
}
