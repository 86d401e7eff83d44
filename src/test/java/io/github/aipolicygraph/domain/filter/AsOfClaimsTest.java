package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is claimed at a time, and where that was read. */
@QuarkusTest
class AsOfClaimsTest {

    private static final String PAGES = """
            { claims(filter: {subjects: ["investai-200bn"]}, first: 100, asOf: {%s}) {
                edges { node { evidence { source { published } } } } }
              sources(asOf: {%1$s}) { totalCount } }
            """;

    @Test
    void nothingIsSaidOfAPledgeBeforeItIsThere() {
        var question = """
                { timeline(about: ["investai-200bn"], asOf: {valid: "%s"}) { totalCount }
                  claims(filter: {subjects: ["investai-200bn"]}, asOf: {valid: "%1$s"}) { totalCount } }
                """;

        var before = ask(question.formatted("2025-02-10")).<Map<String, Map<String, Integer>>>get("data");
        assertThat(before.values()).allMatch(list -> list.get("totalCount") == 0);

        var today = ask(question.formatted("2026-11-01")).<Map<String, Map<String, Integer>>>get("data");
        assertThat(today.values()).allMatch(list -> list.get("totalCount") > 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-12, false, OWN_FIGURE", "2025-12-05, true, DISPUTED_PART"})
    void doesNotKnowOfADisputeBeforeItsSourceAppeared(String day, boolean disputed, String reason) {
        var answer = ask("""
                { pledge(id: "investai-eu-50bn", asOf: {stated: "%s"}) {
                    parts(filter: {ids: ["investai-gigafactories-20bn"]}) { edges { disputed } }
                    disputedParts: parts(link: {disputed: true}) { totalCount }
                    ledger(decomposition: BY_PURPOSE) { counted { reason } } } }
                """.formatted(day));

        assertThat(answer.getList("data.pledge.parts.edges.disputed")).containsExactly(disputed);
        assertThat(answer.getInt("data.pledge.disputedParts.totalCount")).isEqualTo(disputed ? 1 : 0);
        assertThat(answer.getList("data.pledge.ledger.counted.reason")).contains(reason);
    }

    /** That 58 and that 61 countries had signed was told on 11 February. */
    @ParameterizedTest
    @CsvSource({"2025-02-10, 0", "2025-02-11, 1"})
    void doesNotKnowOfADisagreementBeforeItWasTold(String day, int events) {
        var answer = ask("""
                { events(filter: {ids: ["paris-statement"], hasConflict: true}, asOf: {stated: "%s"}) { totalCount } }
                """.formatted(day));

        assertThat(answer.getInt("data.events.totalCount")).isEqualTo(events);
    }

    @Test
    void whatSomebodyDidIsNotThereBeforeTheDayOfTheEvent() {
        var answer =
                ask("{ timeline(about: [\"jd-vance\"], asOf: {valid: \"2025-01-20\"}) { edges { node { kind } } } }");

        assertThat(answer.<String>getList("data.timeline.edges.node.kind")).containsExactly("POST_STARTED");
    }

    @Test
    void pagesThatWerePublishedLaterAreNotRead() {
        var then = ask(PAGES.formatted("stated: \"2025-02-12\""));
        assertThat(published(then)).isNotEmpty().allMatch(day -> day.compareTo("2025-02-12") <= 0);

        var today = ask(PAGES.formatted(""));
        assertThat(published(today)).anyMatch(day -> day.compareTo("2025-02-12") > 0);
        assertThat(then.getInt("data.sources.totalCount")).isLessThan(today.getInt("data.sources.totalCount"));
    }

    /** Alphabet said 75 billion dollars in February 2025 and 91 to 93 in October, Microsoft 80 in January. */
    @ParameterizedTest
    @CsvSource({
        "2025-02-12, microsoft-capex-80bn alphabet-capex-91bn",
        "2025-12-31, alphabet-capex-91bn microsoft-capex-80bn",
    })
    void pledgesAreInTheOrderOfTheFiguresOfTheTime(String day, String largestFirst) {
        var question = """
                { pledges(filter: {ids: ["alphabet-capex-91bn", "microsoft-capex-80bn"]}, first: 1, %s
                    orderBy: AMOUNT_DESC, asOf: {stated: "%s"}) {
                    edges { node { slug } } pageInfo { endCursor } } }
                """;

        var first = ask(question.formatted("", day));
        var cursor = "after: \"%s\"".formatted(first.getString("data.pledges.pageInfo.endCursor"));
        var second = ask(question.formatted(cursor, day));

        assertThat(Stream.of(first, second).map(answer -> answer.getString("data.pledges.edges[0].node.slug")))
                .containsExactly(largestFirst.split(" "));
    }

    @Test
    void aPledgeThatWasNotSplitYetSaysSoAsOfThatTime() {
        var answer = ask("""
                { pledge(id: "investai-200bn", asOf: {stated: "2025-02-12"}) {
                    ledger(decomposition: BY_PURPOSE) { unsplit counted { reason } } } }
                """);

        assertThat(answer.getList("data.pledge.ledger.counted")).isEmpty();
        assertThat(answer.getString("data.pledge.ledger.unsplit"))
                .isEqualTo("No source read splits it by purpose (BY_PURPOSE). It is split by payer (BY_PAYER). This is"
                        + " about the time asked for.");
    }

    private static List<String> published(JsonPath answer) {
        return answer.<List<List<String>>>get("data.claims.edges.node.evidence.source.published").stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    private static JsonPath ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
    }
}
