package io.github.aipolicygraph.api.graphql;

import static io.restassured.RestAssured.given;
import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** How many statements the server saw, by its own record of the queries that it ran. */
@QuarkusTest
class OneStatementTest {

    private static final String SIX_LEVELS = """
            {
              person(id: "ursula-von-der-leyen") {
                name
                positions(first: 5) { edges { role claim { evidence { source { title } } } node {
                  name
                  pledgesMade(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { node {
                    name
                    few: money(first: 1) { edges { node { min evidence { locator source { url } } } } }
                    more: money(first: 3) { edges { node { min } } }
                    bothSides { actor { name } tieToParty { relation } claims { evidence { source { url } } } }
                    parts { edges { decomposition node { name payers(first: 2) { edges { node { name } } } } } }
                  } } }
                } } }
              }
            }
            """;

    private static final Duration PLANNED_WITHIN = Duration.ofMinutes(1);

    @Inject
    Driver driver;

    @Test
    void answersSixLevelsWithOneStatementOnceItIsPlanned() {
        assertThat(statementsOf(SIX_LEVELS)).hasSizeGreaterThan(1);

        assertTimeoutPreemptively(PLANNED_WITHIN, () -> {
            while (statementsOf(SIX_LEVELS).size() > 1) {
                Thread.sleep(100);
            }
        });
        assertThat(statementsOf(SIX_LEVELS)).hasSize(1);
    }

    @Test
    void answersWhatWasNeverAskedByStatementsOfOtherQuestions() {
        statementsOf("{ event(id: \"paris-ai-action-summit\") { participants { edges { node { called: id } } } } }");
        statementsOf("""
                { pledge(id: "investai-200bn") { announcedAt { edges { node {
                    parts { edges { node { id } } } organisers { edges { role node { id } } } } } } } }
                """);
        var known = record().keySet();

        assertThat(statementsOf("""
                { event(id: "paris-ai-action-summit") {
                    organisers { edges { node { id } role } } participants { edges { node { id } } } parts { edges { node { id } } } } }
                """)).hasSize(4).isSubsetOf(known);
    }

    @Test
    void answersEachRootFieldWithAStatementOfItsOwn() {
        assertThat(statementsOf("""
                { a: people(first: 1) { totalCount } b: pledges(first: 1) { totalCount } dataset { version } __typename }
                """)).hasSize(3);
    }

    @Test
    void readsLookupsOfTheSameFieldsTogether() {
        var lookups = aliases("person(id: \"person-%1$d\") { id name }");
        statementsOf(lookups);

        // The first one by itself, and the others while it is under way: nothing is planned the second time.
        assertThat(statementsOf(lookups)).hasSizeBetween(2, 10);
        // What is asked a second time is also planned as one statement.
        assertThat(statementsOf(aliases("person(id: \"person-%1$d\") { id positions(first: 1) { totalCount } }")))
                .hasSizeBetween(40, 41);
    }

    private static String aliases(String lookup) {
        return IntStream.range(0, 40)
                .mapToObj(at -> "a%1$d: ".formatted(at) + lookup.formatted(at))
                .collect(joining(" ", "{ ", " }"));
    }

    @Test
    void keepsAliasesWithOtherArgumentsApartAtAnyDepth() {
        ask("""
                { institution(id: "european-commission") {
                    one: pledgesMade(first: 1) { edges { node { one: parts(first: 1) { edges { cursor } } two: parts(first: 2) { edges { cursor } } } } }
                    two: pledgesMade(first: 2) { edges { node { one: parts(first: 1) { edges { cursor } } } } }
                } }
                """)
                .body("data.institution.one.edges.size()", equalTo(1))
                .body("data.institution.two.edges.size()", equalTo(2))
                .body("errors", nullValue());
    }

    @Test
    void keepsTheOtherRootFieldsIfOneFails() {
        ask("{ ok: dataset { claims } bad: pledges(first: 1000) { totalCount } }")
                .body("data.ok.claims", greaterThan(0))
                .body("data.bad", nullValue())
                .body("errors.size()", equalTo(1))
                .body("errors[0].path", equalTo(List.of("bad")));
    }

    /** The statements that a question caused, each as often as it ran. */
    private List<String> statementsOf(String question) {
        var before = record();
        ask(question).body("errors", nullValue());
        return record().entrySet().stream()
                .flatMap(ran -> nCopies(ran.getValue() - before.getOrDefault(ran.getKey(), 0), ran.getKey()).stream())
                .toList();
    }

    private Map<String, Integer> record() {
        try (var session = driver.session()) {
            return session.run("""
                            CALL db.stats.retrieve('QUERIES') YIELD data
                            WHERE data.query ENDS WITH ' AS answer' OR data.query CONTAINS ' AS version'
                            RETURN data.query AS text, sum(data.invocationSummary.invocationCount) AS times
                            """).list().stream()
                    .collect(toMap(
                            row -> row.get("text").asString(),
                            row -> row.get("times").asInt()));
        }
    }

    private static ValidatableResponse ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
