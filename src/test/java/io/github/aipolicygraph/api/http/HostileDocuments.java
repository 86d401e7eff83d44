package io.github.aipolicygraph.api.http;

import static io.github.aipolicygraph.api.http.Hostile.circle;
import static io.github.aipolicygraph.api.http.Hostile.document;
import static io.github.aipolicygraph.api.http.Hostile.doubling;
import static io.github.aipolicygraph.api.http.Hostile.refused;
import static io.github.aipolicygraph.api.http.Hostile.times;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Documents that are short, and long when each fragment in them is written out. */
final class HostileDocuments {

    private HostileDocuments() {}

    static Stream<Arguments> fragments() {
        return Stream.of(
                refused("30 levels", "FRAGMENT_LIMIT", document(doubling(30, "...? ...?"))),
                refused("100 levels", "FRAGMENT_LIMIT", document(doubling(100, "...? ...?"))),
                refused("inline", "FRAGMENT_LIMIT", document(doubling(22, "... { ...? } ... on Query { ...? }"))),
                refused(
                        "wide",
                        "FRAGMENT_LIMIT",
                        document("{ " + "...a ".repeat(80) + "} fragment a on Query { " + "...b ".repeat(80)
                                + "} fragment b on Query { __typename }")),
                refused(
                        "many operations",
                        "FRAGMENT_LIMIT",
                        document(times(20, at -> "query q%d { ...f }".formatted(at)) + " fragment f on Query { "
                                + "__typename ".repeat(300) + "}")),
                refused("circle of one", "BAD_QUERY", document(circle(1))),
                refused("circle of 40", "BAD_QUERY", document(circle(40))),
                refused("chain", "FRAGMENT_LIMIT", document(doubling(200, "...?"))),
                refused(
                        "circle that is not used",
                        "BAD_QUERY",
                        document(circle(2).replace("{ ...f0 } ", "{ __typename } "))),
                refused(
                        "circle through fields",
                        "BAD_QUERY",
                        document("{ node(id: \"x\") { ...a } } fragment a on Person { positions { edges { node { people"
                                + " { edges { node { ...a ...a } } } } } } }")),
                refused(
                        "types by types",
                        "FRAGMENT_LIMIT",
                        document("{ node(id: \"x\") { ...e4 } } fragment e0 on Entity { id name note } "
                                + times(4, HostileDocuments::ofEachType))));
    }

    /** Each level is asked for by way of two interfaces, so it is worked out for each type that may be there. */
    private static String ofEachType(int level) {
        var next = "{ claims { edges { node { subject { ...e%1$d } ... on LinkClaim { object { ...e%1$d } } } } } }"
                .formatted(level);
        return "fragment e%d on Entity { ... on Entity %s ... on Actor %s }".formatted(level + 1, next, next);
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                refused("fields", "DEPTH_LIMIT", document(Hostile.nested(25, "{ a ", "", "}"))),
                refused("2000 fields", "DEPTH_LIMIT", document(Hostile.nested(2000, "{a", "", "}"))),
                refused(
                        "inline fragments",
                        "DEPTH_LIMIT",
                        document(Hostile.nested(300, "{ ... ", "{ __typename }", "}"))),
                refused("braces without end", "DEPTH_LIMIT", document("{".repeat(100_000))));
    }

    static Stream<Arguments> numerous() {
        return Stream.of(
                refused("tokens", "TOKEN_LIMIT", document("{ " + "a ".repeat(20_000) + "}")),
                refused(
                        "directives",
                        "DIRECTIVE_LIMIT",
                        document("{ __typename " + "@include(if: true) ".repeat(51) + "}")),
                refused(
                        "lines",
                        "TOKEN_LIMIT",
                        document("{ person(id: \"\"\"%s x\"\"\") { id } }".formatted(" \\n".repeat(60_000)))),
                refused("7,000 directives", "TOKEN_LIMIT", document("{ __typename " + "@a ".repeat(7000) + "}")),
                refused(
                        "aliases",
                        "ALIAS_LIMIT",
                        document("{ dataset { " + times(101, at -> "a%d: version".formatted(at)) + " } }")),
                refused(
                        "root fields",
                        "ROOT_LIMIT",
                        document("{ " + times(60, at -> "a%d: __typename".formatted(at)) + " }")),
                refused(
                        "unknown fields",
                        "BAD_QUERY",
                        document("{ " + times(49, at -> "unknown%d".formatted(at)) + " }")),
                refused(
                        "unused fragments",
                        "BAD_QUERY",
                        document("{ __typename } "
                                + times(240, at -> "fragment f%d on Query { __typename }".formatted(at)))),
                refused(
                        "made for patterns",
                        "BAD_QUERY",
                        document("{ ledger(stage: \"%s\") { totals { text } } }"
                                .formatted("enum 'a' name ' ".repeat(8000)))),
                refused(
                        "a batch",
                        "BATCH_UNSUPPORTED",
                        "[{\"query\": \"{ __typename }\"}%s]".formatted(", {}".repeat(9000))));
    }

    static Stream<Arguments> schema() {
        return Stream.of(
                refused(
                        "in circles",
                        "INTROSPECTION_LIMIT",
                        document("{ __schema { types { %s } } }"
                                .formatted(Hostile.nested(7, "fields { type { ", "name", "} } ")))),
                refused(
                        "under many aliases",
                        "INTROSPECTION_LIMIT",
                        document("{ __schema { types { fields { " + times(80, at -> "a%d: args { name }".formatted(at))
                                + " } } } }")),
                refused(
                        "twice",
                        "INTROSPECTION_LIMIT",
                        document("{ a: __schema { types { name } } b: __schema { types { name } } }")));
    }
}
