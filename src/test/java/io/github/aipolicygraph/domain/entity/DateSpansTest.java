package io.github.aipolicygraph.domain.entity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside each partial date are the days that it may mean. */
@QuarkusTest
class DateSpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pledge(id: "stargate-500bn") { horizonEndSpan { earliest latest } }      | pledge.horizonEndSpan | 2029-01-01 | 2029-12-31
            event(id: "aisi-network-launch") { startSpan { earliest latest } }       | event.startSpan       | 2024-11-01 | 2024-11-30
            event(id: "coe-canada-japan-signing") { startSpan { earliest latest } }  | event.startSpan       | 2025-02-01 | 2025-02-28
            event(id: "paris-ai-action-summit") { startSpan { earliest latest } }    | event.startSpan       | 2025-02-10 | 2025-02-10
            """)
    void haveTheFirstAndTheLastDay(String question, String path, String earliest, String latest) {
        assertThat(ask("{ " + question + " }").<String, String>getMap("data." + path))
                .containsOnly(Map.entry("earliest", earliest), Map.entry("latest", latest));
    }

    @Test
    void fitTheTextsOfAllEvents() {
        var events =
                ask("{ events(first: 100) { edges { node { start startSpan { earliest latest } end endSpan { latest } } } } }")
                        .<Map<String, Object>>getList("data.events.edges.node");

        assertThat(events).hasSize(100).allSatisfy(event -> {
            var start = event.get("start").toString();
            var span = (Map<?, ?>) event.get("startSpan");
            assertThat(span.get("earliest")).isEqualTo(firstDay(start));
            assertThat(span.get("latest")).isEqualTo(lastDay(start));
            assertThat(event.get("endSpan") == null).isEqualTo(event.get("end") == null);
        });
    }

    @Test
    void areOnLinksAndInLists() {
        var posts = ask("""
                { institution(id: "gov-fr") { positions(first: 100) { edges {
                    from fromSpan { earliest } attestedOn attestedOnSpan { earliest latest } } } } }
                """).<Map<String, Object>>getList("data.institution.positions.edges");

        assertThat(posts).anySatisfy(post -> assertThat(post.get("attestedOn")).isNotNull());
        assertThat(posts).allSatisfy(post -> {
            assertThat(post.get("fromSpan") == null).isEqualTo(post.get("from") == null);
            assertThat(sizeOf(post.get("attestedOnSpan"))).isEqualTo(sizeOf(post.get("attestedOn")));
        });
    }

    @Test
    void areThoseOfAnotherTime() {
        var then = ask("""
                { pledge(id: "investai-200bn", asOf: {recorded: "2100-01-01T00:00:00Z"}) { announcedOnSpan { earliest } } }
                """);

        assertThat(then.getString("data.pledge.announcedOnSpan.earliest")).isEqualTo("2025-02-11");
    }

    private static String firstDay(String date) {
        return switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date;
        };
    }

    private static String lastDay(String date) {
        return switch (date.length()) {
            case 4 -> date + "-12-31";
            case 7 -> YearMonth.parse(date).atEndOfMonth().toString();
            default -> date;
        };
    }

    private static int sizeOf(Object list) {
        return list == null ? -1 : ((List<?>) list).size();
    }

    private static JsonPath ask(String question) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }
}
