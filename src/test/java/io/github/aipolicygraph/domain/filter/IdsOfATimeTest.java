package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every ID says of which time its object is, so that a cache that keeps one object per ID is never wrong. */
@QuarkusTest
class IdsOfATimeTest {

    private static final String EARLIER = "@valid=2023-06-01";

    @Test
    void differWhereTheAnswersDiffer() {
        var answer = ask("""
                { then: institution(id: "mistral-ai", asOf: {valid: "2023-06-01"}) { ...it }
                  now: institution(id: "mistral-ai") { ...it } }
                fragment it on Institution { id slug pledgesReceived { totalCount } claims(first: 2) { edges { node {
                  id slug subject { id } evidence { source { id slug } } } } } }
                """);

        assertThat(answer.getString("data.then.id")).isEqualTo("mistral-ai" + EARLIER);
        assertThat(answer.getString("data.now.id")).isEqualTo("mistral-ai");
        assertThat(answer.getString("data.then.slug")).isEqualTo("mistral-ai");
        assertThat(answer.getInt("data.then.pledgesReceived.totalCount")).isZero();
        assertThat(answer.getInt("data.now.pledgesReceived.totalCount")).isPositive();
        var below = answer.<Map<String, Object>>getList("data.then.claims.edges.node");
        assertThat(below)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.get("id")).isEqualTo(claim.get("slug") + EARLIER));
        assertThat(answer.getList("data.then.claims.edges.node.subject.id")).containsOnly("mistral-ai" + EARLIER);
        assertThat(answer.<List<String>>getList("data.then.claims.edges.node.evidence.source.id")
                        .get(0))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).endsWith(EARLIER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person      | ursula-von-der-leyen | {stated: "2025-02-12"}
            institution | european-commission  | {valid: "2020-01-01"}
            event       | paris-statement      | {recorded: "2099-01-01T02:00:00+02:00"}
            pledge      | investai-200bn       | {valid: "2025-03-01", stated: "2025-02-12"}
            source      | 21news-200mds        | {stated: "2026-06-30"}
            """)
    void refetchTheirObjectAtTheirTime(String root, String slug, String asOf) {
        var fields = "{ __typename id ... on Node { ... on Entity { claims { totalCount edges { node { id } } } } } }";
        var first = ask("{ found: %s(id: \"%s\", asOf: %s) %s }".formatted(root, slug, asOf, fields));
        var id = first.getString("data.found.id");

        assertThat(id).startsWith(slug + "@");
        for (var again : List.of(
                "node(id: \"%s\")".formatted(id),
                "%s(id: \"%s\")".formatted(root, id),
                "%s(id: \"%s\", asOf: %s)".formatted(root, id, asOf))) {
            assertThat(ask("{ found: %s %s }".formatted(again, fields)).<Object>get("data"))
                    .as(again)
                    .isEqualTo(first.get("data"));
        }
    }

    @Test
    void areTakenWhereverAnIdIs() {
        var answer = ask("""
                { byId: pledges(filter: {ids: ["investai-200bn@stated=2025-02-12"]}) { edges { node { id } } }
                  by: pledges(filter: {madeBy: ["european-commission@stated=2025-02-12"]}) { totalCount }
                  same: pledges(filter: {madeBy: ["european-commission"]}, asOf: {stated: "2025-02-12"}) { totalCount }
                  ledger(filter: {ids: ["investai-200bn@stated=2025-02-12"]}) { counted { pledge { id } } } }
                """);

        assertThat(answer.getList("data.byId.edges.node.id")).containsExactly("investai-200bn@stated=2025-02-12");
        assertThat(answer.getInt("data.by.totalCount")).isPositive().isEqualTo(answer.getInt("data.same.totalCount"));
        assertThat(answer.<String>getList("data.ledger.counted.pledge.id"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).endsWith("@stated=2025-02-12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person(id: "jd-vance@valid=2023-06-01", asOf: {valid: "2024-06-01"}) { id }                | contradicts asOf
            person(id: "jd-vance@valid=2023-06-01", asOf: {stated: "2023-06-01"}) { id }               | contradicts asOf
            pledges(filter: {ids: ["a@valid=2023-06-01", "b@valid=2023-06-02"]}) { totalCount }        | contradicts "b@valid
            node(id: "jd-vance@yesterday") { id }                                                      | isn't an ID
            """)
    void areRefusedIfTheyContradict(String field, String sentence) {
        var answer = ask("{ " + field + " }");

        assertThat(answer.getString("errors[0].message")).contains(sentence);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_ID");
    }

    @Test
    void governTheWholeRootFieldFromAnyDepth() {
        var people = """
                { people(first: 1%s) { edges { node { id pledgesMade(filter: {ids: ["%s"]}) { totalCount } } } } }
                """;

        assertThat(ask(people.formatted("", "investai-200bn" + EARLIER)).<Object>get("data"))
                .isEqualTo(ask(people.formatted(", asOf: {valid: \"2023-06-01\"}", "investai-200bn"))
                        .get("data"));
    }

    @Test
    void areRefusedIfTheirDayDoesNotExist() {
        assertThat(ask("{ node(id: \"jd-vance@valid=2023-02-30\") { id } }").getString("errors[0].extensions.code"))
                .isEqualTo("BAD_DATE");
    }

    @Test
    void ofSeveralTimesAreFoundTogether() {
        var answer = ask("""
                { nodes(ids: ["mistral-ai@valid=2023-06-01", "nobody", "mistral-ai", "jd-vance@stated=2025-02-12",
                    "mistral-ai@valid=2023-06-01"]) {
                  __typename id ... on Institution { pledgesReceived { totalCount } ... on Entity { sources { totalCount } } } } }
                """);

        assertThat(answer.<Map<String, Object>>getList("data.nodes"))
                .extracting(node -> node == null ? null : node.get("id"))
                .containsExactly(
                        "mistral-ai@valid=2023-06-01",
                        null,
                        "mistral-ai",
                        "jd-vance@stated=2025-02-12",
                        "mistral-ai@valid=2023-06-01");
        assertThat(answer.getInt("data.nodes[0].pledgesReceived.totalCount")).isZero();
        assertThat(answer.getInt("data.nodes[2].pledgesReceived.totalCount")).isPositive();
        assertThat(answer.getString("data.nodes[3].__typename")).isEqualTo("Person");
    }

    @Test
    void computeWhatIsBelowForTheirOwnTime() {
        var answer = ask("""
                { nodes(ids: ["investai-200bn", "investai-200bn@stated=2025-02-12"]) { ...it }
                  now: node(id: "investai-200bn") { ...it } then: node(id: "investai-200bn@stated=2025-02-12") { ...it } }
                fragment it on Pledge { ledger { totals { text } svg } }
                """);

        assertThat(answer.<Object>get("data.nodes[0]")).isEqualTo(answer.get("data.now"));
        assertThat(answer.<Object>get("data.nodes[1]")).isEqualTo(answer.get("data.then"));
        assertThat(answer.getString("data.then.ledger.svg")).isNotEqualTo(answer.getString("data.now.ledger.svg"));
    }

    @Test
    void areLimitedInNumber() {
        var ids = "\"x\",".repeat(101);
        assertThat(ask("{ nodes(ids: [%s]) { id } }".formatted(ids)).getString("errors[0].message"))
                .contains("ids has 101 IDs. Send up to 100 at once.");
        assertThat(ask("{ nodes(ids: []) { id } }").getList("data.nodes")).isEmpty();
    }

    private static JsonPath ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
    }
}
