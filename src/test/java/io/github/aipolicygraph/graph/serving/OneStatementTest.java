package io.github.aipolicygraph.graph.serving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
                    few: money(first: 1) { edges { node { min claim { evidence { locator source { url } } } } } }
                    more: money(first: 3) { edges { node { min } } }
                    parts { edges { decomposition node { name payers(first: 2) { edges { node { name } } } } } }
                  } } }
                } } }
              }
            }
            """;

    @Inject
    Driver driver;

    @Test
    void answersSixLevelsWithOneStatement() {
        assertThat(statementsOf(SIX_LEVELS)).hasSize(1);
    }

    @Test
    void answersEachRootFieldWithAStatementOfItsOwn() {
        assertThat(statementsOf("""
                { a: people(first: 1) { totalCount } b: pledges(first: 1) { totalCount } dataset { version } __typename }
                """)).hasSize(3);
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

    private List<String> statementsOf(String question) {
        write("CALL db.stats.clear('QUERIES')");
        ask(question).body("errors", nullValue());
        try (var session = driver.session()) {
            return session
                    .run(
                            "CALL db.stats.retrieve('QUERIES') YIELD data RETURN data.query AS text, data.invocationSummary.invocationCount AS times")
                    .list()
                    .stream()
                    .filter(row -> row.get("text").asString().endsWith(" AS answer"))
                    .flatMap(row ->
                            java.util.Collections.nCopies(
                                    row.get("times").asInt(), row.get("text").asString())
                                    .stream())
                    .toList();
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
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
