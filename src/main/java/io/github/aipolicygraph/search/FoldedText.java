package io.github.aipolicygraph.search;

import io.github.aipolicygraph.graph.argument.ArgumentForm;
import io.github.aipolicygraph.text.Fold;

/** A piece of a text without accents and in lower case, as names are kept in {@code namesFolded}. */
public final class FoldedText implements ArgumentForm {

    @Override
    public String name() {
        return "folded";
    }

    @Override
    public String of(String argument, Object value) {
        return Fold.piece(value.toString());
    }
}
