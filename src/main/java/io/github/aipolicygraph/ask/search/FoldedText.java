package io.github.aipolicygraph.ask.search;

import io.github.aipolicygraph.engine.argument.ArgumentConverter;
import io.github.aipolicygraph.text.TextFolding;

/** A piece of a text without accents and in lower case, as names are kept in {@code namesFolded}. */
public final class FoldedText implements ArgumentConverter {

    @Override
    public String name() {
        return "folded";
    }

    @Override
    public String of(String argument, Object value) {
        return TextFolding.piece(value.toString());
    }
}
