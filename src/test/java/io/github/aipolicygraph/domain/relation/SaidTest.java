package io.github.aipolicygraph.domain.relation;

import static io.github.aipolicygraph.domain.relation.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a list is according to sources, beside how much of it is in this graph: by hand from the files of facts. */
@QuarkusTest
class SaidTest {

    private static final String LIST = """
            { %s { %s { totalCount listed said { min max units text french: text(language: FR) claims { evidence { source { id } } } } } } }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event(id: "paris-statement")        | signatories  | 45 of 58 to 64 are in this graph     | 45 sur 58 à 64 figurent dans ce graphe
            event(id: "bletchley-declaration")  | signatories  | 30 of 28 to 30 are in this graph     | 30 sur 28 à 30 figurent dans ce graphe
            event(id: "new-delhi-declaration")  | signatories  | 91 of 70 to 92 are in this graph     | 91 sur 70 à 92 figurent dans ce graphe
            event(id: "seoul-declaration")      | signatories  | 11 of 10 to 11 are in this graph     | 11 sur 10 à 11 figurent dans ce graphe
            # On its day, before its text was published.
            event(id: "bletchley-declaration", asOf: {stated: "2023-11-01"}) | signatories | 1 of 28 to 29 is in this graph | 1 sur 28 à 29 figure dans ce graphe
            # Two sources count the first signatories; others signed later.
            event(id: "pax-silica-declaration") | signatories  | 11 are in this graph, more than the 7 to 9 of the sources | 11 figurent dans ce graphe, plus que le nombre donné par les sources : 7 à 9
            # At least 40, at least 45, 46: open upwards.
            event(id: "stop-the-clock-letter")  | signatories  | 14 of at least 40 are in this graph  | 14 sur au moins 40 figurent dans ce graphe
            institution(id: "eu-ai-champions")  | members      | 32 of at least 60 are in this graph  | 32 sur au moins 60 figurent dans ce graphe
            event(id: "int-ai-safety-report-1") | participants | 0 of 96 to 100 are in this graph     | 0 sur 96 à 100 figure dans ce graphe
            """)
    void isToldAsASentence(String thing, String list, String english, String french) {
        var said = ask(LIST.formatted(thing, list));
        var at = "data.%s.%s.said.".formatted(thing.split("\\(")[0], list);
        assertThat(said.getString(at + "text")).isEqualTo(english);
        assertThat(said.getString(at + "french")).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # No source counts them.
            institution(id: "gpai-code") | signatories
            # 45 countries and 97 countries: not its participants, who are people.
            event(id: "kigali-ai-summit") | participants
            # Organisations that a letter represents are not its signatories, nor are they its participants.
            event(id: "stop-the-clock-letter") | participants
            institution(id: "gov-fr") | members
            """)
    void isNullWhereNoSourceCountsTheEntries(String thing, String list) {
        var answer = ask(LIST.formatted(thing, list));
        assertThat(answer.<Object>get("data.%s.%s.said".formatted(thing.split("\\(")[0], list)))
                .isNull();
    }

    @Test
    void hasItsUnitsAndEvidence() {
        var said = ask(LIST.formatted("event(id: \"paris-statement\")", "signatories"));
        assertThat(said.getList("data.event.signatories.said.units"))
                .containsExactlyInAnyOrder(
                        "countries",
                        "parties",
                        "countries and organisations",
                        "states and supranational bodies",
                        "countries, plus the EU and the African Union Commission");
        assertThat(said.<List<List<String>>>get("data.event.signatories.said.claims.evidence.source.id"))
                .containsExactlyInAnyOrder(
                        List.of("brusselstimes-58"),
                        List.of("shine-60"),
                        List.of("urdupoint-61"),
                        List.of("aa-61"),
                        List.of("catenaa-ukus"),
                        List.of("hcamag-64"),
                        List.of("edaily-paris"),
                        List.of("efe-paris"));
    }

    @Test
    void countsAllThatAreListedWhateverTheCallerLeavesOut() {
        var answer = ask("""
                { event(id: "paris-statement") {
                    few: signatories(first: 1, filter: {countries: ["FR"]}) { totalCount listed said { text } }
                    none: signatories(first: 0, link: {roleContains: "nobody"}) { totalCount listed said { text } } } }
                """);
        assertThat(answer.getInt("data.event.few.totalCount")).isEqualTo(1);
        assertThat(answer.getInt("data.event.none.totalCount")).isZero();
        for (var list : List.of("few", "none")) {
            assertThat(answer.getInt("data.event.%s.listed".formatted(list))).isEqualTo(45);
            assertThat(answer.getString("data.event.%s.said.text".formatted(list)))
                    .isEqualTo("45 of 58 to 64 are in this graph");
        }
    }

    /** 58 and 61 were told on 11 February 2025, about 60 and 61 on the 12th, 61 on the 13th; 64 on no known day. */
    @ParameterizedTest
    @CsvSource({"2025-02-10,,", "2025-02-11,58,61", "2025-02-12,58,61", "2026-12-31,58,64"})
    void isWhatSourcesHadSaidByThen(String day, Integer min, Integer max) {
        var answer = ask("""
                { events(filter: {ids: ["paris-statement"]}, asOf: {stated: "%s"}) {
                    edges { node { signatories { said { min max } } } } } }
                """.formatted(day));
        var said = answer.getList("data.events.edges.node.signatories.said");
        if (min == null) {
            assertThat(said).allMatch(one -> one == null);
        } else {
            assertThat(answer.getInt("data.events.edges[0].node.signatories.said.min"))
                    .isEqualTo(min);
            assertThat(answer.getInt("data.events.edges[0].node.signatories.said.max"))
                    .isEqualTo(max);
        }
    }

    @Test
    void refusalsAreFoundWhereOneLooksForSignatories() {
        var answer = ask("""
                { event(id: "paris-statement") { refusals { edges { node { stance speaker { id } evidence { locator } } } }
                    signatories(first: 100) { edges { node { id } } } }
                  institution(id: "gpai-code") { refusals { edges { node { speaker { id } } } } }
                  person(id: "joel-kaplan") { refused { edges { node { about { id } } } } signed { totalCount } } }
                """);
        assertThat(answer.<String>getList("data.event.refusals.edges.node.speaker.id"))
                .containsExactlyInAnyOrder("gov-us", "gov-uk", "keir-starmer")
                .doesNotContainAnyElementsOf(answer.<String>getList("data.event.signatories.edges.node.id"));
        assertThat(answer.<String>getList("data.institution.refusals.edges.node.speaker.id"))
                .containsExactly("joel-kaplan");
        assertThat(answer.<String>getList("data.person.refused.edges.node.about.id"))
                .containsExactly("gpai-code");
    }
}
