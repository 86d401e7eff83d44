package io.github.aipolicygraph.ask.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** A person whose country was taken in, in January 2031, as Luxembourg, and corrected on 1 February, half a second apart. */
@QuarkusTest
class HistoryTest {

    private static final String ASK = """
            query($since: DateTime!, $until: DateTime, $axis: Axis, $about: ID) {
              changes(since: $since, until: $until, axis: $axis, about: $about) {
                totalCount edges { node { kind at claim { id } entity { id } } }
              }
            }
            """;

    @Inject
    Driver driver;

    @BeforeEach
    void correctAClaim() {
        run("""
                CREATE (ada:Entity {id: 'changed-ada', name: 'Ada'})
                CREATE (:Claim {id: 'changed-lu', predicate: 'DESCRIBED', firstStated: '2030-12',
                  recordedAt: datetime('2031-01-01T09:00:00Z'), retractedAt: datetime('2031-02-01T09:00:00Z')})-[:SUBJECT]->(ada)
                CREATE (:Claim {id: 'changed-be', predicate: 'DESCRIBED', firstStated: '2031-01-30',
                  recordedAt: datetime('2031-02-01T09:00:00.5Z')})-[:SUBJECT]->(ada)
                """);
    }

    @AfterEach
    void forgetIt() {
        run("MATCH (n:Entity|Claim) WHERE n.id STARTS WITH 'changed-' DETACH DELETE n");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2031-01-15T00:00:00Z      | 2031-03-01T00:00:00Z | RETRACTED changed-lu 2031-02-01T09:00:00Z, ADDED changed-be 2031-02-01T09:00:00.5Z
            2031-01-15T00:00:00Z      | -                    | RETRACTED changed-lu 2031-02-01T09:00:00Z, ADDED changed-be 2031-02-01T09:00:00.5Z
            2031-01-01T09:59:59+01:00 | 2031-01-31T00:00:00Z | ADDED changed-lu 2031-01-01T09:00:00Z
            2031-01-01T10:00:00+01:00 | 2031-01-31T00:00:00Z | ''
            2030-01-01T00:00:00Z      | 2031-03-01T00:00:00Z | ADDED changed-be 2031-02-01T09:00:00.5Z
            2031-02-01T09:00:00Z      | 2031-02-01T09:00:00Z | ''
            """)
    void areTheClaimsThatStoodAtOneMomentAndNotAtTheOther(String since, String until, String changes) {
        assertThat(lines(ask(since, until, null, "changed-ada"))).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2031-01-29T23:00:00Z | 2031-01-30T01:00:00Z | ADDED changed-be 2031-01-30
            2031-01-29T00:00:00Z | -                    | ADDED changed-be 2031-01-30
            2031-01-30T00:00:00Z | -                    | ''
            2030-01-01T00:00:00Z | 2031-01-29T00:00:00Z | ''
            """)
    void onTheStatedAxisAreTheStandingClaimsFirstMadeBetweenTwoDays(String since, String until, String changes) {
        assertThat(lines(ask(since, until, "STATED", "changed-ada"))).isEqualTo(changes);
    }

    /** What was first said of the 200 billion on 11 and 12 February 2025, counted in facts/pledges.yaml. */
    @Test
    void ofInvestAIInTheDaysOfItsAnnouncement() {
        var predicates = given().contentType("application/json")
                .body(Map.of("query", """
                        { changes(since: "2025-02-10T00:00:00Z", until: "2025-02-12T00:00:00Z", axis: STATED,
                            about: "investai-200bn", first: 100) { edges { node { claim { predicate } } } } }
                        """))
                .post("/graphql")
                .jsonPath()
                .getList("data.changes.edges.node.claim.predicate", String.class);

        var counts = new HashMap<String, Integer>();
        predicates.forEach(predicate -> counts.merge(predicate, 1, Integer::sum));
        // Fourteen figures from thirteen pages, EUbusiness giving two; three DRAWS_ON from Verdict; the EU pays. The
        // pages that name the companies as payers have no date.
        assertThat(counts)
                .isEqualTo(Map.of(
                        "AMOUNT",
                        14,
                        "NOVELTY",
                        3,
                        "STAGE",
                        1,
                        "DRAWS_ON",
                        3,
                        "DESCRIBED",
                        1,
                        "MADE",
                        1,
                        "PAYS",
                        1,
                        "BENEFITS",
                        1,
                        "ANNOUNCED_AT",
                        1,
                        "PART_OF",
                        2));
    }

    @Test
    void refuseAMomentThatIsNone() {
        var answer = ask("12 February", null, null, null);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_DATE");
        assertThat(answer.getString("errors[0].message")).startsWith("since is \"12 February\"");
        assertThat(ask("2025-02-10T00:00:00Z", "2025-02-30T00:00:00Z", null, null)
                        .getString("errors[0].message"))
                .startsWith("until is \"2025-02-30T00:00:00Z\"");
    }

    private static String lines(JsonPath answer) {
        assertThat(answer.getList("errors")).isNull();
        List<Map<String, Object>> edges = answer.getList("data.changes.edges");
        assertThat(answer.getInt("data.changes.totalCount")).isEqualTo(edges.size());
        assertThat(answer.getList("data.changes.edges.node.entity.id", String.class))
                .containsOnly(edges.stream().map(edge -> "changed-ada").toArray(String[]::new));
        return String.join(
                ", ",
                answer.getList("data.changes.edges.node", Map.class).stream()
                        .map(node -> node.get("kind") + " " + ((Map<?, ?>) node.get("claim")).get("id") + " "
                                + node.get("at"))
                        .toList());
    }

    private static JsonPath ask(String since, String until, String axis, String about) {
        var variables = new HashMap<String, Object>();
        variables.put("since", since);
        variables.put("until", until);
        variables.put("axis", axis);
        variables.put("about", about);
        return given().contentType("application/json")
                .body(Map.of("query", ASK, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
