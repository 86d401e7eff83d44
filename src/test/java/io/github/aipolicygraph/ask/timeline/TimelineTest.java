package io.github.aipolicygraph.ask.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TimelineTest {

    private static final String ASK = """
            query($about: [ID!], $from: Date, $to: Date) {
              timeline(about: $about, from: $from, to: $to, first: 100) {
                totalCount edges { node { date kind entity { id } other { id } stage } }
              }
            }
            """;

    @Test
    void ofAPledgeTellsWhoMadePaysAndReceivesItAndItsStages() {
        assertThat(lines(List.of("investai-200bn"), null, null))
                .containsExactlyInAnyOrder(
                        "2025-02-11 PLEDGE investai-200bn",
                        "2025-02-11 ANNOUNCED_AT investai-200bn investai-launch",
                        "2025-02-11 MADE investai-200bn european-commission",
                        "2025-02-11 PAYS investai-200bn european-union",
                        "2025-02-11 PAYS investai-200bn eu-ai-champions",
                        "2025-02-11 BENEFITS investai-200bn european-union",
                        "2025-02-11 STAGE investai-200bn PLEDGED",
                        "2026-07-01 STAGE investai-200bn PLEDGED");
    }

    @Test
    void ofAnActorTellsTheStagesOfItsPledges() {
        // Oracle's pledge is of September, which may be after the 23rd, Simo's post of a day of 2025.
        assertThat(lines(List.of("openai"), "2025-09-23", "2026-01-31"))
                .containsExactly(
                        "2025 POST_STARTED openai fidji-simo",
                        "2025-09 MADE openai oracle-openai-300bn",
                        "2025-09 PAYS openai oracle-openai-300bn",
                        "2025-09 STAGE openai oracle-openai-300bn PLEDGED",
                        "2025-09-23 BENEFITS openai stargate-400bn",
                        "2025-09-23 MADE openai stargate-400bn",
                        "2025-09-23 STAGE openai stargate-400bn PLEDGED",
                        "2025-10-28 MADE openai openai-azure-250bn",
                        "2025-10-28 PAYS openai openai-azure-250bn",
                        "2025-10-28 STAGE openai openai-azure-250bn COMMITTED",
                        "2026-01-16 STAGE openai stargate-400bn COMMITTED");
    }

    @Test
    void hasWhatConcernsTwoOfThoseAskedOnceAndForTheOneWhoActs() {
        var huang = lines(List.of("jensen-huang"), "2025-09-22", "2025-09-22");
        assertThat(huang).contains("2025-09-22 STATED jensen-huang openai");
        var both = lines(List.of("openai", "jensen-huang"), "2025-09-22", "2025-09-22");
        assertThat(both).contains("2025-09-22 STATED jensen-huang openai");
        assertThat(both).doesNotContain("2025-09-22 STATED openai jensen-huang");
    }

    @Test
    void tellsWhenAPostBeganAndEnded() {
        assertThat(lines(List.of("yann-lecun"), null, "2013-12-31"))
                .containsExactly("2013 POST_STARTED yann-lecun meta");
        assertThat(lines(List.of("yann-lecun"), "2025-12-31", "2025-12-31"))
                .as("a month that holds the day is not ruled out")
                .contains("2025-12 POST_ENDED yann-lecun meta");
        assertThat(lines(List.of("yann-lecun"), "2026-01-01", null)).noneMatch(line -> line.startsWith("2025"));
    }

    @Test
    void ofNobodyIsEmptyAndOfNoneIsThatOfTheWholeGraph() {
        assertThat(lines(List.of("nobody"), null, null)).isEmpty();
        var whole = ask(null, null, null).getInt("data.timeline.totalCount");
        assertThat(ask(List.of(), null, null).getInt("data.timeline.totalCount"))
                .isEqualTo(whole);
        assertThat(whole).isGreaterThan(1000);
        // Where nobody is asked about, an entry is that of the subject of its claim.
        assertThat(lines(null, "2025-02-11", "2025-02-11"))
                .contains("2025-02-11 MADE european-commission investai-200bn");
    }

    @ParameterizedTest
    @CsvSource({"from, yesterday", "to, 2025-02-30", "from, 2025-02"})
    void refusesADayThatIsNone(String argument, String day) {
        var answer = ask(List.of("jd-vance"), argument.equals("from") ? day : null, argument.equals("to") ? day : null);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_DATE");
        assertThat(answer.getString("errors[0].message")).startsWith(argument + " is \"" + day + "\"");
    }

    private static List<String> lines(List<String> about, String from, String to) {
        var answer = ask(about, from, to);
        assertThat(answer.getList("errors")).isNull();
        return answer.getList("data.timeline.edges.node", Map.class).stream()
                .map(TimelineTest::line)
                .toList();
    }

    private static String line(Map<?, ?> node) {
        var line = node.get("date") + " " + node.get("kind") + " " + ((Map<?, ?>) node.get("entity")).get("id");
        var other = node.get("other") instanceof Map<?, ?> one ? " " + one.get("id") : "";
        return line + other + (node.get("stage") == null ? "" : " " + node.get("stage"));
    }

    private static JsonPath ask(List<String> about, String from, String to) {
        var variables = new HashMap<String, Object>();
        variables.put("about", about);
        variables.put("from", from);
        variables.put("to", to);
        return given().contentType("application/json")
                .body(Map.of("query", ASK, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }
}
