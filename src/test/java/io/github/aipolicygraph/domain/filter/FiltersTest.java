package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What journalists narrow lists down to, by hand from the files of facts; the oracle has all the rest. */
@QuarkusTest
class FiltersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people       | countries: ["FR"], nameContains: "MÁCR"                            | emmanuel-macron
            people       | nameContains: "lecun"                                              | yann-lecun
            people       | ids: ["jd-vance", "yann-lecun"], not: {countries: ["US"]}          | yann-lecun
            people       | or: [{ids: ["jd-vance"]}, {ids: ["yann-lecun"]}]                   | jd-vance, yann-lecun
            people       | or: []                                                             |
            people       | ids: ["sam-altman", "jd-vance"], degree: {atLeast: 10}             | sam-altman
            pledges      | ids: ["investai-200bn"], degree: {atMost: 0}                       |
            pledges      | ids: ["investai-200bn"], money: {amount: {atMost: 1000000000}}     |
            pledges      | ids: ["investai-200bn"], money: {ranks: [DEPRECATED], amount: {atMost: 1000000000}} | investai-200bn
            pledges      | ids: ["investai-200bn"], money: {or: [{ranks: [DEPRECATED]}, {currencies: ["USD"]}]} | investai-200bn
            pledges      | ids: ["softbank-france-phase-1-45bn"], money: {currencies: ["USD"]} |
            pledges      | money: {currencies: ["EUR"], amount: {atLeast: 200000000000}}      | investai-200bn, techeu-250bn
            pledges      | ids: ["investai-200bn"], announcedOn: {from: "2025-02-11", to: "2025-02-11"} | investai-200bn
            pledges      | ids: ["investai-200bn"], announcedOn: {from: "2025-02-12"}           |
            pledges      | ids: ["investai-200bn"], announcedOn: {to: "2025-02"}                | investai-200bn
            pledges      | ids: ["investai-200bn"], announcedOn: {to: "2025-01"}                |
            pledges      | payers: ["mgx"], countries: ["FR"], nameContains: "campus"         | uae-campus-first-tranche, campus-ia-second-site-7-5bn
            """)
    void giveWhatTheFilesSay(String list, String filter, String ids) {
        var answer = ask("{ %s(filter: {%s}) { edges { node { id } } } }".formatted(list, filter), Map.of());

        assertThat(String.join(", ", answer.<String>getList("data." + list + ".edges.node.id")))
                .isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void takeEitherApostrophe() {
        var answer = ask(
                "{ typed: statements(filter: {textContains: \"the eu's\"}) { totalCount } "
                        + "printed: statements(filter: {textContains: \"the EU’s\"}) { totalCount } }",
                Map.of());

        assertThat(answer.getInt("data.typed.totalCount"))
                .isPositive()
                .isEqualTo(answer.getInt("data.printed.totalCount"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pledges(filter: {announcedOn: {from: "2025-06", to: "2025-01"}})      | BAD_DATE   | announcedOn.from is 2025-06 and announcedOn.to is 2025-01
            pledges(filter: {money: {statedOn: {from: "2025", to: "2024-12"}}})   | BAD_DATE   | statedOn.from is 2025 and statedOn.to is 2024-12
            pledges(filter: {money: {amount: {atLeast: 5, atMost: 2}}})         | BAD_FILTER | amount.atLeast is 5 and amount.atMost is 2
            people(filter: {or: [{degree: {atLeast: 5, atMost: 2}}]})           | BAD_FILTER | degree.atLeast is 5 and degree.atMost is 2
            timeline(about: ["jd-vance"], from: "2025-03-01", to: "2025-02-01") | BAD_DATE   | from is 2025-03-01 and to is 2025-02-01
            changes(since: "2025-03-01T01:00:00+02:00", until: "2025-02-28T22:59:59Z") | BAD_DATE | since is 2025-03-01T01:00:00+02:00 and until is 2025-02-28T22:59:59Z
            """)
    void refuseSpansWithSwappedEnds(String list, String code, String sentence) {
        var answer = ask("{ %s { edges { cursor } } }".formatted(list), Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].message")).startsWith(sentence);
    }

    @Test
    void narrowALinkByWhatIsSaidOfIt() {
        var answer = ask("""
                { institution(id: "european-commission") {
                    presidents: positions(link: {roleContains: "President (second"}) { edges { node { id } } }
                    disputed: positions(link: {disputed: true}) { totalCount }
                    all: positions { totalCount } } }
                """, Map.of());

        assertThat(answer.getList("data.institution.presidents.edges.node.id")).containsExactly("ursula-von-der-leyen");
        assertThat(answer.getInt("data.institution.disputed.totalCount"))
                .isLessThan(answer.getInt("data.institution.all.totalCount"));
    }

    @Test
    void takeVariables() {
        var answer = ask(
                "query($f: PledgeFilter, $o: PledgeOrder) { pledges(filter: $f, orderBy: $o, first: 1) { totalCount edges { node { id } } } }",
                Map.of(
                        "f",
                        Map.of(
                                "announcedOn", Map.of("from", "2025", "to", "2025-02"),
                                "money", Map.of("amount", Map.of("atLeast", 109e9))),
                        "o",
                        "AMOUNT_DESC"));

        assertThat(answer.getList("data.pledges.edges.node.id")).containsExactly("saudi-us-600bn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NAME_ASC", "NAME_DESC", "DATE_ASC", "DATE_DESC", "AMOUNT_DESC", "DEGREE_ASC", "DEGREE_DESC"})
    void readFilteredListsInAnyOrderWithoutLossOrRepetition(String order) {
        var question = """
                query($after: String) {
                  pledges(filter: {kinds: [FUNDING]}, orderBy: %s, first: 17, after: $after) {
                    totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }
                """.formatted(order);
        var met = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        JsonPath page;
        do {
            page = ask(question, variables);
            met.addAll(page.getList("data.pledges.edges.node.id"));
            variables.put("after", page.getString("data.pledges.pageInfo.endCursor"));
        } while (page.getBoolean("data.pledges.pageInfo.hasNextPage"));

        assertThat(met).doesNotHaveDuplicates().hasSize(page.getInt("data.pledges.totalCount"));
    }

    @Test
    void goOnFromACursorWhetherTheUsualOrderIsChosenOrLeftOut() {
        var chosen = ask("{ people(orderBy: NAME_ASC, first: 3) { pageInfo { endCursor } } }", Map.of());
        var cursor = chosen.getString("data.people.pageInfo.endCursor");

        assertThat(ask("{ people(first: 5, after: \"%s\") { edges { node { id } } } }".formatted(cursor), Map.of())
                        .getList("data.people.edges.node.id"))
                .isEqualTo(ask("{ people(first: 8) { edges { node { id } } } }", Map.of())
                        .getList("data.people.edges.node.id")
                        .subList(3, 8));
        assertThat(ask("{ people(orderBy: DEGREE_ASC, after: \"%s\") { totalCount } }".formatted(cursor), Map.of())
                        .getString("errors[0].extensions.code"))
                .isEqualTo("BAD_CURSOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people(orderBy: AMOUNT_ASC)                                     | BAD_VALUE  | there are DEGREE_ASC, DEGREE_DESC, NAME_ASC, NAME_DESC
            pledges(filter: {announcedOn: {from: "2025-13"}})                 | BAD_DATE   | announcedOn.from is "2025-13"
            pledges(filter: {money: {amount: {atLeast: 1e400}}})            | BAD_FILTER | amount.atLeast is
            people(orderBy: DEGREE_ASC, after: "UXVlcnkvcGVvcGxlAHR4")    | BAD_CURSOR | not a cursor of this list
            """)
    void refuseWhatCannotBeAsked(String field, String code, String sentence) {
        var answer = ask("{ " + field + " { totalCount } }", Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].message")).contains(sentence);
    }

    @Test
    void nameWhatIsNotInTheSchema() {
        List<String> messages =
                ask("{ people(filter: {height: 3}) { totalCount } }", Map.of()).getList("errors.message");

        assertThat(messages.get(0)).contains("height");
    }

    private static JsonPath ask(String question, Map<String, Object> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", question, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }
}
