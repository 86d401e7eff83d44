package io.github.aipolicygraph.api.http;

import static io.github.aipolicygraph.api.http.Hostile.document;
import static io.github.aipolicygraph.api.http.Hostile.refused;
import static io.github.aipolicygraph.api.http.Hostile.withVariables;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Values, in documents and in variables, that are too large to be read, or to be asked of the database. */
final class HostileValues {

    private static final String FIRST = "query($n: Int) { people(first: $n) { totalCount } }";
    private static final String PEOPLE = "query($f: PersonFilter) { people(filter: $f) { totalCount } }";
    private static final String PLEDGES = "query($f: PledgeFilter) { pledges(filter: $f) { totalCount } }";

    private HostileValues() {}

    static Stream<Arguments> numbers() {
        return Stream.of(
                        "1e10000000",
                        "-1E+10000000",
                        "1e-10000000",
                        "1e99999999999",
                        "9".repeat(100_000),
                        "0." + "1".repeat(100_000))
                .flatMap(number -> Stream.of(
                        refused("Int variable", "NUMBER_LIMIT", withVariables(FIRST, "{\"n\": %s}".formatted(number))),
                        refused(
                                "undeclared variable",
                                "NUMBER_LIMIT",
                                withVariables("{ __typename }", "{\"n\": [%s]}".formatted(number))),
                        refused(
                                "nested variable",
                                "NUMBER_LIMIT",
                                withVariables(
                                        PLEDGES,
                                        "{\"f\": {\"or\": [{\"money\": {\"amount\": {\"atLeast\": %s}}}]}}"
                                                .formatted(number))),
                        refused(
                                "Int literal",
                                "NUMBER_LIMIT",
                                document("{ people(first: %s) { totalCount } }".formatted(number))),
                        refused(
                                "literal in a list",
                                "NUMBER_LIMIT",
                                document("{ people(filter: {ids: [[%s]]}) { totalCount } }".formatted(number))),
                        refused(
                                "default",
                                "NUMBER_LIMIT",
                                document("query($n: Float = %s) { __typename }".formatted(number))),
                        refused(
                                "number in quotes",
                                "BAD_QUERY",
                                document("{ pledges(filter: {money: {amount: {atLeast: \"%s\"}}}) { totalCount } }"
                                        .formatted(number)))));
    }

    /** Numbers that are harmless one by one, or look like one. */
    static Stream<Arguments> severalNumbers() {
        return Stream.of(
                refused(
                        "two without a blank",
                        "NUMBER_LIMIT",
                        document("query($n: [Float] = [1e1-1e10000000]) { __typename }")),
                refused(
                        "two without a blank, with a fraction",
                        "NUMBER_LIMIT",
                        document("{ people(filter: {ids: [1.5-1.5e-10000000]}) { totalCount } }")),
                refused(
                        "many digits together",
                        "NUMBER_LIMIT",
                        document("{ people(filter: {ids: [%s]}) { totalCount } }"
                                .formatted(("9".repeat(399) + " ").repeat(600)))));
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                refused(
                        "lists",
                        "DEPTH_LIMIT",
                        document("{ people(filter: {ids: %s}) { id } }".formatted(Hostile.nested(2000, "[", "", "]")))),
                refused(
                        "type of a variable",
                        "DEPTH_LIMIT",
                        document("query($f: %s) { __typename }".formatted(Hostile.nested(30, "[", "ID", "]")))),
                refused(
                        "filter 300 deep",
                        "DEPTH_LIMIT",
                        withVariables(PEOPLE, "{\"f\": %s}".formatted(Hostile.nested(300, "{\"not\": ", "{}", "}")))),
                refused(
                        "filter 25 deep",
                        "DEPTH_LIMIT",
                        withVariables(PEOPLE, "{\"f\": %s}".formatted(Hostile.nested(25, "{\"and\": [", "", "]}")))),
                refused(
                        "100,000 arrays",
                        "DEPTH_LIMIT",
                        withVariables(
                                "{ __typename }", "{\"f\": %s}".formatted(Hostile.nested(100_000, "[", "", "]")))),
                refused(
                        "beside the question",
                        "DEPTH_LIMIT",
                        "{\"query\": \"{ __typename }\", \"extensions\": %s}"
                                .formatted(Hostile.nested(30_000, "{\"a\":", "1", "}"))));
    }

    static Stream<Arguments> numerous() {
        return Stream.of(
                refused(
                        "conditions",
                        "INPUT_LIMIT",
                        withVariables(PEOPLE, "{\"f\": {\"or\": [{}%s]}}".formatted(",{}".repeat(5000)))),
                refused(
                        "conditions in the document",
                        "INPUT_LIMIT",
                        document("{ people(filter: {or: [%s]}) { totalCount } }".formatted("{} ".repeat(300)))),
                refused(
                        "values",
                        "INPUT_LIMIT",
                        withVariables("{ __typename }", "{\"f\": [0%s]}".formatted(",0".repeat(60_000)))),
                refused(
                        "made for patterns, as a variable",
                        "BAD_VALUE",
                        withVariables(
                                "query($s: Stage) { ledger(stage: $s) { totals { text } } }",
                                "{\"s\": \"%s\"}".formatted("enum 'a' name ' ".repeat(8000)))));
    }
}
