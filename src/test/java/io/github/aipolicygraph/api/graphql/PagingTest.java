package io.github.aipolicygraph.api.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read page by page, forwards and backwards, and every entry is met once. */
@QuarkusTest
class PagingTest {

    private static final int PAGE = 30;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data.people                     | { people(%s) { %s } }
            data.pledges                    | { pledges(%s) { %s } }
            data.sources                    | { sources(%s) { %s } }
            data.statements                 | { statements(%s) { %s } }
            data.event.signatories          | { event(id: "paris-statement") { signatories(%s) { %s } } }
            data.institution.positions      | { institution(id: "gov-fr") { positions(%s) { %s } } }
            data.pledge.money               | { pledge(id: "investai-200bn") { money(%s) { %s } } }
            data.changes                    | { changes(since: "2025-02-10T00:00:00Z", axis: STATED, about: "investai-200bn", %s) { %s } }
            data.timeline                   | { timeline(about: ["openai", "paris-ai-action-summit"], %s) { %s } }
            data.source.claims              | { source(id: "21news-200mds") { claims(%s) { %s } } }
            """)
    void meetsEveryEntryOnceInBothDirections(String list, String question) {
        var total = ask(question, "first: 0", "totalCount").getInt(list + ".totalCount");

        var forward = walk(list, question, "first: %d, after: %s", "hasNextPage", "endCursor");
        var backward = walk(list, question, "last: %d, before: %s", "hasPreviousPage", "startCursor");
        Collections.reverse(backward);

        assertThat(forward).hasSize(total).doesNotHaveDuplicates().isNotEmpty();
        assertThat(backward).isEqualTo(forward);
    }

    /** The cursors of all entries, page by page, each page turned round if it is read from the end. */
    private static List<String> walk(String list, String question, String page, String more, String onwards) {
        var met = new ArrayList<String>();
        var cursor = "null";
        boolean goesOn = true;
        while (goesOn) {
            var answer = ask(
                    question,
                    page.formatted(PAGE, cursor),
                    "edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }");
            var entries = new ArrayList<>(answer.getList(list + ".edges.cursor", String.class));
            if (onwards.equals("startCursor")) {
                Collections.reverse(entries);
            }
            met.addAll(entries);
            goesOn = answer.getBoolean(list + ".pageInfo." + more);
            cursor = '"' + answer.getString(list + ".pageInfo." + onwards) + '"';
        }
        return met;
    }

    @Test
    void tellsWhatLiesOnEitherSideOfAPage() {
        var second = ask("{ people(%s) { %s } }", "first: 2", "pageInfo { endCursor }")
                .getString("data.people.pageInfo.endCursor");

        var answer = ask(
                "{ people(%s) { %s } }",
                "first: 2, after: \"" + second + "\"", "pageInfo { hasNextPage hasPreviousPage }");

        assertThat(answer.getBoolean("data.people.pageInfo.hasNextPage")).isTrue();
        assertThat(answer.getBoolean("data.people.pageInfo.hasPreviousPage")).isTrue();
    }

    /** The people 5 to 12 are between the two cursors, however many of them are asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"first: 3", "first: 8", "first: 50", "last: 3", "last: 8", "last: 50"})
    void tellsWhatLiesBeyondTheCursorsOnBothSides(String size) {
        var cursors = ask("{ people(%s) { %s } }", "first: 13", "edges { cursor }")
                .getList("data.people.edges.cursor", String.class);

        var answer = ask(
                "{ people(%s) { %s } }",
                "%s, after: \"%s\", before: \"%s\"".formatted(size, cursors.get(3), cursors.get(12)),
                "pageInfo { hasNextPage hasPreviousPage }");

        assertThat(answer.getBoolean("data.people.pageInfo.hasNextPage")).isTrue();
        assertThat(answer.getBoolean("data.people.pageInfo.hasPreviousPage")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first: 101            | PAGE_SIZE  | first is 101
            first: -1             | PAGE_SIZE  | first is -1
            first: 2, last: 2     | PAGE_SIZE  | not both
            after: "zzz"          | BAD_CURSOR | zzz
            after: "UXVlcnkveA"   | BAD_CURSOR | not a cursor of this list
            """)
    void refusesPagesThatAreNone(String arguments, String code, String sentence) {
        given().contentType("application/json")
                .body(Map.of("query", "{ people(" + arguments + ") { totalCount } }"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(sentence))
                .body("errors[0].path", equalTo(List.of("people")));
    }

    @Test
    void refusesACursorOfAnotherList() {
        var ofPledges = ask("{ pledges(%s) { %s } }", "first: 1", "pageInfo { endCursor }")
                .getString("data.pledges.pageInfo.endCursor");

        var answer = ask("{ people(%s) { %s } }", "after: \"" + ofPledges + "\"", "totalCount");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_CURSOR");
    }

    private static JsonPath ask(String question, String arguments, String selection) {
        return given().contentType("application/json")
                .body(Map.of("query", question.formatted(arguments, selection)))
                .post("/graphql")
                .jsonPath();
    }
}
