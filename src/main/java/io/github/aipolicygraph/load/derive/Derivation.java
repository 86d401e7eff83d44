package io.github.aipolicygraph.load.derive;

/** The version of the rules by which the graph is derived from its claims. */
public final class Derivation {

    /**
     * Raise it when a file of {@code cypher/derive}, the conversion into euros or the words of the search come to
     * something else for the same claims: then the next start derives all graphs again, even if their files haven't changed.
     */
    public static final long VERSION = 2;

    private Derivation() {}
}
