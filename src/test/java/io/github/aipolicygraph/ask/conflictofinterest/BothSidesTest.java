package io.github.aipolicygraph.ask.conflictofinterest;

import static io.github.aipolicygraph.ask.conflictofinterest.Path.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Who is on both sides of a pledge, by hand from the files of facts, and what shows it. */
@QuarkusTest
class BothSidesTest {

    private static final String SIDES = """
            { pledge(id: "%s"%s) { bothSides {
                actor { id: slug } tieToAnnouncer { relation } announcer { id: slug } tieToParty { relation } party { id: slug } side } } }
            """;

    private static final String PATHS = """
            { pledges(first: 100, filter: {announcedOn: {%s}}) { edges { node { id bothSides {
                actor { id } announcer { id } party { id }
                claims { predicate subject { id } object { id } evidence { source { id } } } } } } } }
            """;

    @Inject
    Driver driver;

    private final Instant later = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(60);

    @AfterEach
    void takeNothingBack() {
        run("MATCH ()-[link {retractedAt: $later}]->() REMOVE link.retractedAt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # By a post on each side, or by a post and what was founded.
            currentai-400m           | martin-tisne HOLDS_POSITION gov-fr, HOLDS_POSITION ai-collaborative PAYER
            currentai-400m           | martin-tisne HOLDS_POSITION gov-fr, FOUNDED current-ai BENEFICIARY
            humain-77bn              | mohammed-bin-salman HOLDS_POSITION humain, HOLDS_POSITION gov-sa BENEFICIARY
            # As the announcer, by a post or by what it owns.
            korea-100tn              | lee-jae-myung, HOLDS_POSITION gov-kr BENEFICIARY
            uae-campus-first-tranche | nvidia, OWNS campus-ia BENEFICIARY
            # As who pays, and belongs to, founded or owns the announcer, or is its parent.
            investai-champions-150bn | airbus MEMBER_OF eu-ai-champions, PAYER
            investai-champions-150bn | general-catalyst FOUNDED eu-ai-champions, PAYER
            opcore-4bn               | iliad OWNS opcore, PAYER
            brookfield-cambrai-10bn  | brookfield SUBSIDIARY_OF data4, PAYER
            """)
    void isWhoTheFilesSay(String pledge, String entry) {
        assertThat(entries(pledge, "")).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The Commission announced what the Union pays.
                "eu-ai-factories-10bn",
                // Nvidia announced what Mistral AI pays; that it works with it and put money into it is no tie.
                "mistral-compute-18k",
                // Amazon announced what it pays.
                "amazon-capex-125bn"
            })
    void isNobodyWhereAllIsOnOneSide(String pledge) {
        assertThat(entries(pledge, "")).isEmpty();
    }

    @Test
    void isShownByClaimsFromThePledgeRoundToThePledge() {
        var paths = Stream.of("to: \"2025-02\"", "from: \"2025-03\", to: \"2025-06\"", "from: \"2025-07\"")
                .flatMap(days -> ask(PATHS.formatted(days)).getList("data.pledges.edges.node", Map.class).stream())
                .flatMap(Path::all)
                .toList();

        assertThat(paths).hasSizeGreaterThan(40).allSatisfy(path -> {
            assertThat(path.linked()).isEqualTo(path.steps());
            assertThat(path.predicates()).startsWith("MADE");
            assertThat(path.predicates().get(path.predicates().size() - 1)).isIn("PAYS", "BENEFITS");
            assertThat(path.claims())
                    .allSatisfy(
                            claim -> assertThat((List<?>) claim.get("evidence")).isNotEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # His chair at MGX was first told of on 21 March, six weeks after the announcement, his second post at the Emirates on 22 March.
            uae-france-campus  | stated: "2025-03-20" | 0
            uae-france-campus  | stated: "2025-03-21" | 1
            uae-france-campus  | stated: "2025-03-22" | 2
            # ASML has owned a part of Mistral AI since it announced so; its man has been there since September.
            asml-mistral-1-3bn | valid: "2025-09-09"  | 2
            # He went to Meta and stayed on the board of Scale AI, of which Meta has owned 49 per cent since.
            meta-scale-15bn    | valid: "2026-01-01"  | 2
            """)
    void isWhoItWasAtTheTime(String pledge, String asOf, int entries) {
        assertThat(entries(pledge, ", asOf: {" + asOf + "}")).hasSize(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asml MADE asml-mistral-1-3bn", "asml-mistral-1-3bn BENEFITS mistral-ai", "asml OWNS mistral-ai"
            })
    void needsEveryLinkOfThePath(String link) {
        var owner = "asml, OWNS mistral-ai BENEFICIARY";
        var ends = link.split(" ");
        run("MATCH (:Entity {id: '%s'})-[link:%s]->(:Entity {id: '%s'}) SET link.retractedAt = $later"
                .formatted((Object[]) ends));

        assertThat(entries("asml-mistral-1-3bn", "")).doesNotContain(owner);
        assertThat(entries("asml-mistral-1-3bn", held(later))).doesNotContain(owner);
        assertThat(entries("asml-mistral-1-3bn", held(later.minusSeconds(1)))).contains(owner);
    }

    private static String held(Instant moment) {
        return ", asOf: {recorded: \"" + moment + "\"}";
    }

    private static List<String> entries(String pledge, String asOf) {
        var answer = ask(SIDES.formatted(pledge, asOf));
        assertThat(answer.getList("errors")).isNull();
        return answer.getList("data.pledge.bothSides", Map.class).stream()
                .map(BothSidesTest::line)
                .toList();
    }

    private static String line(Map<?, ?> entry) {
        return id(entry.get("actor")) + tie(entry, "Announcer") + "," + tie(entry, "Party") + " " + entry.get("side");
    }

    private static String tie(Map<?, ?> entry, String side) {
        return entry.get("tieTo" + side) instanceof Map<?, ?> tie
                ? " " + tie.get("relation") + " " + id(entry.get(side.toLowerCase()))
                : "";
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher, Map.<String, Object>of("later", later.atZone(ZoneOffset.UTC)))
                    .consume();
        }
    }

    private static JsonPath ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
    }
}
