package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters that ask for nothing, for too much, or for what nobody can have meant. */
@QuarkusTest
class EdgesOfFiltersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "institution(id: \"gov-fr\") { list: pledgesMade(filter: {or: []}) { totalCount } }",
                "institution(id: \"gov-fr\") { list: pledgesMade(link: {or: []}, orderBy: NAME_ASC) { totalCount } }",
                "institution(id: \"gov-fr\") { list: members(filter: {and: [{or: []}]}) { totalCount } }",
                "event(id: \"paris-ai-action-summit\") { list: participants(link: {or: []}) { totalCount } }",
                "event(id: \"paris-ai-action-summit\") { list: participants(filter: {or: []}) { totalCount } }",
                "person(id: \"jd-vance\") { list: claims(filter: {disputed: false, or: []}) { totalCount } }",
            })
    void nothingIsAmongNoAlternatives(String root) {
        var answer = ask("{ root: " + root + " }");

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getInt("data.root.list.totalCount")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people(filter: {countries: ["FR", "UK"]})              | countries has "UK", which is no country code
            entities(filter: {not: {countries: ["fr"]}})           | countries has "fr", which is no country code
            pledges(filter: {money: {currencies: ["euro"]}})       | currencies has "euro", which is no currency code
            sources(filter: {languages: ["french"]})               | languages has "french", which is no language code
            """)
    void codesAreThoseOfTheirStandards(String list, String sentence) {
        var answer = ask("{ " + list + " { totalCount } }");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_FILTER");
        assertThat(answer.getString("errors[0].message")).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"' ai ', false", "'ai', true"})
    void aBlankIsAPartOfTheNameThatIsLookedFor(String piece, boolean withinWords) {
        var names =
                ask("{ institutions(filter: {ids: [\"uk-aisi\", \"mistral-ai\", \"openai\"], nameContains: \"%s\"}, first: 100) { edges { node { name } } } }"
                                .formatted(piece))
                        .getList("data.institutions.edges.node.name", String.class);

        assertThat(names).contains("UK AI Safety Institute");
        assertThat(names.contains("Mistral AI")).isEqualTo(withinWords);
    }

    /** Both have one preferred figure, and a slip of the press. */
    @Test
    void whoRulesOutARankDoesNotAskForSlips() {
        var answer = ask("""
                { other: pledges(filter: {ids: ["uk-nscale-2-5bn", "softbank-france-phase-1-45bn"],
                                          money: {not: {ranks: [PREFERRED]}}}) { totalCount }
                  slips: pledges(filter: {ids: ["uk-nscale-2-5bn", "softbank-france-phase-1-45bn"],
                                          money: {ranks: [DEPRECATED]}}) { totalCount } }
                """);

        assertThat(answer.getInt("data.other.totalCount")).isZero();
        assertThat(answer.getInt("data.slips.totalCount")).isEqualTo(2);
    }

    /** The first is of October, whose last day had the better rate; a year has no rate at all. */
    @Test
    void amountsAreComparedAtTheRatesOfTheLedger() {
        var answer = ask("""
                { pledges(filter: {ids: ["meta-capex-70bn", "korea-100tn", "india-ai-70bn-before", "africa-ai-fund-60bn"]},
                          orderBy: AMOUNT_DESC) { edges { node { id } } } }
                """);

        assertThat(answer.getList("data.pledges.edges.node.id"))
                .containsExactly("meta-capex-70bn", "korea-100tn", "africa-ai-fund-60bn", "india-ai-70bn-before");
    }

    private static JsonPath ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
    }
}
