package io.github.aipolicygraph.api.http;

import static java.util.stream.Collectors.joining;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;

/** Small requests that stand for a great deal of work. */
final class Hostile {

    private Hostile() {}

    static String document(String document) {
        return withVariables(document, "{}");
    }

    static String withVariables(String document, String variables) {
        return "{\"query\": \"%s\", \"variables\": %s}".formatted(document.replace("\"", "\\\""), variables);
    }

    static String times(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(joining(" "));
    }

    static String nested(int levels, String open, String innermost, String close) {
        return open.repeat(levels) + innermost + close.repeat(levels);
    }

    /** Each fragment is used twice by the one before it. */
    static String doubling(int levels, String spreads) {
        return "{ ...f0 } "
                + times(
                        levels,
                        level -> "fragment f%d on Query { %s }"
                                .formatted(level, spreads.replace("?", "f" + (level + 1))))
                + " fragment f%d on Query { __typename }".formatted(levels);
    }

    static String circle(int fragments) {
        return "{ ...f0 } "
                + times(fragments, at -> "fragment f%d on Query { ...f%d }".formatted(at, (at + 1) % fragments));
    }

    static Arguments refused(String name, String code, String request) {
        return Arguments.arguments(name, code, request);
    }
}
