package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** One question, asked for different times: true on a day, said by a day, held at a moment. */
@QuarkusTest
class AsOfTest {

    private static final String POSTS = "{ person(id: \"yann-lecun\", asOf: {%s}) { positions { edges { role } } } }";
    private static final String ANNOUNCED =
            "{ pledge(id: \"investai-200bn\", asOf: {%s}) { madeBy { edges { node { slug } } } } }";

    @Inject
    Driver driver;

    private final Instant later = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(60);

    @AfterEach
    void takeNothingBack() {
        run("MATCH (c:Claim {retractedAt: $later}) REMOVE c.retractedAt");
        run("MATCH ()-[e {retractedAt: $later}]->() REMOVE e.retractedAt");
        run("MATCH (e:Entity {id: 'yann-lecun'})<-[:SUBJECT]-(c:Claim {id: 'earlier-description'}) DETACH DELETE c");
    }

    @ParameterizedTest
    @CsvSource({
        // Until 2025-12 at Meta; the founding director since 2013; the other posts have no dates.
        "2013-01-01, 4",
        "2012-12-31, 3",
        "2025-12-31, 4",
        "2026-01-01, 3",
    })
    void givesThePostsThatTheirDatesDoNotRuleOut(String day, int posts) {
        assertThat(ask(POSTS.formatted("valid: \"" + day + "\"")).getList("data.person.positions.edges"))
                .hasSize(posts);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-10, 0", "2025-02-11, 1"})
    void letsAPledgeBeginOnTheDayOfItsAnnouncement(String day, int announced) {
        var answer = ask("{ pledges(filter: {ids: [\"investai-200bn\"]}, asOf: {valid: \"%s\"}) { totalCount } }"
                .formatted(day));

        assertThat(answer.getInt("data.pledges.totalCount")).isEqualTo(announced);
    }

    @Test
    void keepsARetractedClaimForTheTimesBeforeItsRetraction() {
        retract("MADE", "investai-200bn");

        assertThat(makers("recorded: \"" + later.minusSeconds(1) + "\"")).containsExactly("european-commission");
        assertThat(makers("recorded: \"" + later + "\"")).isEmpty();
        assertThat(makers("")).isEmpty();
    }

    @Test
    void asksForAClaimByIdAsItWasHeld() {
        var id = retract("MADE", "investai-200bn");
        var question = "{ claim(id: \"%s\", asOf: {recorded: \"%s\"}) { predicate } }";

        assertThat(ask(question.formatted(id, later.minusSeconds(1))).getString("data.claim.predicate"))
                .isEqualTo("MADE");
        assertThat(ask(question.formatted(id, later)).getString("data.claim")).isNull();
    }

    @Test
    void combinesAllThreeAxes() {
        retract("MADE", "investai-200bn");
        var held = "recorded: \"%s\"".formatted(later.minusSeconds(1));

        assertThat(makers(held + ", stated: \"2025-02-12\", valid: \"2025-02-11\""))
                .hasSize(1);
        assertThat(makers(held + ", stated: \"2025-02-12\", valid: \"2025-02-10\""))
                .isEmpty();
        assertThat(makers(held + ", stated: \"2024-12-31\", valid: \"2025-02-11\""))
                .isEmpty();
        assertThat(makers("recorded: \"%s\", stated: \"2025-02-12\", valid: \"2025-02-11\"".formatted(later)))
                .isEmpty();
    }

    @Test
    void readsAnEntityFromTheDescriptionOfItsTime() {
        run("""
                MATCH (e:Entity {id: 'yann-lecun'})<-[:SUBJECT]-(d:Claim {predicate: 'DESCRIBED'})
                CREATE (e)<-[:SUBJECT]-(c:Claim)
                SET c = d {.*,
                  id: 'earlier-description', name: 'Yann Le Cun', note: 'As he was described before.',
                  recordedAt: datetime('2000-01-01T00:00:00Z'), retractedAt: datetime('2000-02-01T00:00:00Z')}
                SET e.recordedAt = datetime('2000-01-01T00:00:00Z')
                """);
        var question =
                "{ person(id: \"yann-lecun\", asOf: {recorded: \"%s\"}) { slug name note describedBy { slug } } }";

        var before = ask(question.formatted("2000-01-15T00:00:00Z"));
        assertThat(before.getString("data.person.slug")).isEqualTo("yann-lecun");
        assertThat(before.getString("data.person.name")).isEqualTo("Yann Le Cun");
        assertThat(before.getString("data.person.note")).isEqualTo("As he was described before.");
        assertThat(before.getString("data.person.describedBy.slug")).isEqualTo("earlier-description");

        assertThat(ask(question.formatted(later)).getString("data.person.name")).isEqualTo("Yann LeCun");
    }

    @Test
    void governsEveryRootFieldAndEveryDepth() {
        var answer = ask("""
                { dataset(asOf: {recorded: "2000-01-01T00:00:00Z"}) { claims }
                  early: dataset(asOf: {stated: "2000-01-01"}) { claims evidence }
                  people(asOf: {recorded: "2000-01-01T00:00:00Z"}) { totalCount }
                  commission: institution(id: "european-commission", asOf: {stated: "2024-12-31"}) {
                    pledgesMade { totalCount edges { node { slug money { totalCount } } } } } }
                """);

        assertThat(answer.getInt("data.dataset.claims")).isZero();
        assertThat(answer.getInt("data.early.claims")).isZero();
        assertThat(answer.getInt("data.early.evidence")).isZero();
        assertThat(answer.getInt("data.people.totalCount")).isZero();
        assertThat(answer.getList("data.commission.pledgesMade.edges.node.slug"))
                .doesNotContain("investai-200bn");
    }

    @Test
    void findsAClaimByItsIdWhenItWasRecorded() {
        var id = retract("MADE", "investai-200bn");
        var question = "{ claim(id: \"%s\", asOf: {recorded: \"%s\"}) { slug } }";

        var held = ask(question.formatted(id, later.minusSeconds(1)));
        assertThat(held.getString("data.claim.slug")).isEqualTo(id);
        assertThat(ask(question.formatted(id, "2020-01-01T00:00:00Z")).getString("data.claim"))
                .isNull();
        for (var anyTime : List.of("", ", asOf: {}", ", asOf: {stated: null}")) {
            var cited = ask("{ claim(id: \"%s\"%s) { id } }".formatted(id, anyTime));
            assertThat(cited.getString("data.claim.id")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stated: "yesterday"             | stated is
            recorded: "2025-02-12"          | recorded is
            valid: "2025-02-30"             | there is no such day
            valid: "0000-01-01"             | valid is
            stated: "+12025-01-01"          | stated is
            recorded: "+12025-01-01T00:00:00Z" | recorded is
            """)
    void refusesWhatIsNoTime(String asOf, String sentence) {
        given().contentType("application/json")
                .body(Map.of("query", ANNOUNCED.formatted(asOf)))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_DATE"))
                .body("errors[0].message", containsString(sentence));
    }

    private List<String> makers(String asOf) {
        return Optional.ofNullable(ask(ANNOUNCED.formatted(asOf)).<String>getList("data.pledge.madeBy.edges.node.slug"))
                .orElse(List.of());
    }

    /** Takes a claim about a pledge back a minute from now, and gives its id. */
    private String retract(String predicate, String pledge) {
        var claim = "MATCH (:Entity {id: '%s'})<-[:OBJECT]-(c:Claim {predicate: '%s'}) WHERE c.retractedAt IS NULL "
                .formatted(pledge, predicate);
        var id = run(claim + "RETURN c.id AS id").get(0);
        run("MATCH ()-[e {claim: '%s'}]->() SET e.retractedAt = $later".formatted(id));
        run(claim + "SET c.retractedAt = $later");
        return id;
    }

    private List<String> run(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher, Map.<String, Object>of("later", later.atZone(ZoneOffset.UTC)))
                    .list(row -> row.get(0).asString());
        }
    }

    private static JsonPath ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
    }
}
