package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Checks variables against the limits before any of them is converted to its type in the schema, and measures them. */
public final class CheckVariables {

    private static final int CHARACTERS_OF_A_VALUE = 16;

    private final Limits limits;
    private int values;
    private int objects;
    private int characters;

    private CheckVariables(Limits limits) {
        this.limits = limits;
    }

    /** Returns their approximate size in characters. */
    public static int characters(Limits limits, Map<String, Object> variables) {
        var check = new CheckVariables(limits);
        variables.forEach((name, value) -> check.value(name, value, 0));
        return check.characters;
    }

    private void value(String variable, Object value, int depth) {
        values++;
        characters += CHARACTERS_OF_A_VALUE;
        if (values > limits.inputValues()) {
            throw refused(LimitCode.INPUT_LIMIT, variable, "values", limits.inputValues());
        }
        if (value instanceof Map<?, ?> object) {
            within(variable, depth);
            objects++;
            if (objects > limits.inputObjects()) {
                throw refused(LimitCode.INPUT_LIMIT, variable, "objects", limits.inputObjects());
            }
            object.forEach((name, member) -> member(variable, (String) name, member, depth + 1));
        } else if (value instanceof Collection<?> list) {
            within(variable, depth);
            list.forEach(item -> value(variable, item, depth + 1));
        } else if (value instanceof String text) {
            characters += text.length();
        } else if (value instanceof BigDecimal number && !Numbers.isShort(number)) {
            throw Numbers.refused("In variable \"%s\"".formatted(RequestError.shown(variable)), number.toString());
        }
    }

    private void member(String variable, String name, Object value, int depth) {
        characters += name.length();
        value(variable, value, depth);
    }

    private void within(String variable, int depth) {
        if (depth >= limits.inputDepth()) {
            throw new RequestError(
                    LimitCode.DEPTH_LIMIT,
                    "Variable \"%s\" is nested more than %d levels deep. Nest it less."
                            .formatted(RequestError.shown(variable), limits.inputDepth()));
        }
    }

    private static RequestError refused(LimitCode code, String variable, String what, int most) {
        return new RequestError(
                code,
                "The variables hold more than %d %s, counted up to \"%s\". Send less, or in several requests."
                        .formatted(most, what, RequestError.shown(variable)));
    }
}
