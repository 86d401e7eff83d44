package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.RequestError;
import java.util.function.Supplier;

/**
 * Measures how deeply brackets are nested: those of values inside parentheses, and those of selections or types
 * elsewhere.
 */
final class Nesting {

    /** Fragments may nest selections without a field between them. */
    private static final int BRACES_OF_A_FIELD = 3;

    private final Limits limits;
    private int parentheses;
    private int selections;
    private int values;
    private int objects;

    Nesting(Limits limits) {
        this.limits = limits;
    }

    void mark(char mark, Supplier<String> place) {
        switch (mark) {
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '{', '[' -> opened(mark, place);
            case '}', ']' -> change(-1);
            default -> {
                // Any other character nests nothing.
            }
        }
    }

    private void opened(char mark, Supplier<String> place) {
        change(1);
        if (values > limits.inputDepth()) {
            throw new RequestError(
                    LimitCode.DEPTH_LIMIT,
                    "The value at %s is nested more than %d levels deep. Nest it less."
                            .formatted(place.get(), limits.inputDepth()));
        }
        if (selections > limits.depth() * BRACES_OF_A_FIELD) {
            throw new RequestError(
                    LimitCode.DEPTH_LIMIT,
                    "The selection at %s is nested too deep: fields may be nested %d levels deep. Ask for less depth."
                            .formatted(place.get(), limits.depth()));
        }
        if (parentheses > 0 && mark == '{' && ++objects > limits.inputObjects()) {
            throw new RequestError(
                    LimitCode.INPUT_LIMIT,
                    "The values in the document hold more than %d objects, counted up to %s. Ask in several requests."
                            .formatted(limits.inputObjects(), place.get()));
        }
    }

    private void change(int by) {
        if (parentheses > 0) {
            values += by;
        } else {
            selections += by;
        }
    }
}
