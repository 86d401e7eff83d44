package io.github.aipolicygraph.domain.relation;

import static io.github.aipolicygraph.domain.relation.Asked.ask;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.Holds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well a link is known to hold on a day: by hand from the files of facts. */
@QuarkusTest
class HoldsTest {

    @ParameterizedTest
    @CsvSource({
        // From 20 January 2021 to 20 January 2025, attested on 1 November 2023; her successor starts on her last day.
        "gov-us, kamala-harris, 2023-11-01, ATTESTED",
        "gov-us, kamala-harris, 2025-01-19, WITHIN_DATES",
        "gov-us, kamala-harris, 2025-01-20, WITHIN_DATES",
        "gov-us, jd-vance, 2025-01-20, ATTESTED",
        "gov-us, jd-vance, 2026-11-28, NOT_RULED_OUT",
        // From 14 March 2025, last attested on 21 August 2025.
        "gov-ca, mark-carney, 2025-06-01, WITHIN_DATES",
        "gov-ca, mark-carney, 2025-08-21, ATTESTED",
        "gov-ca, mark-carney, 2025-08-22, NOT_RULED_OUT",
        // From 7 February 2023, last attested on 1 November, with no end; her successor has a start on 5 July 2024.
        "dsit, michelle-donelan, 2023-11-01, ATTESTED",
        "dsit, michelle-donelan, 2024-07-04, NOT_RULED_OUT",
        "dsit, michelle-donelan, 2024-07-05, SUCCEEDED",
        "dsit, michelle-donelan, 2026-11-28, SUCCEEDED",
        // The department has another head on 5 September 2025, and a third from that day on.
        "dsit, peter-kyle, 2025-09-05, ATTESTED",
        "dsit, liz-kendall, 2025-09-05, ATTESTED",
        // Attested in May 2025, until October.
        "gov-fr, eric-lombard, 2025-05-20, ATTESTED",
        "gov-fr, eric-lombard, 2025-06-20, WITHIN_DATES",
        // There are several at a time.
        "gov-cn, ding-xuexiang, 2026-11-28, NOT_RULED_OUT",
        "gov-cn, zhang-guoqing, 2026-11-28, NOT_RULED_OUT"
    })
    void ofAPost(String institution, String person, String day, String holds) {
        var answer = ask("""
                { institution(id: "%s", asOf: {valid: "%s"}) {
                    positions(filter: {ids: ["%s"]}) { edges { holds attestedOn } } } }
                """.formatted(institution, day, person));
        assertThat(answer.getList("data.institution.positions.edges.holds")).containsExactly(holds);
    }

    @Test
    void takesNothingOutOfAList() {
        var answer = ask("""
                { institution(id: "dsit", asOf: {valid: "2026-11-28"}) {
                    all: positions { totalCount } rest: positions(link: {not: {holds: [SUCCEEDED]}}) { totalCount }
                    heads: positions(link: {roleContains: "secretary of state"}) { edges { holds node { slug } } } } }
                """);
        assertThat(answer.<String>getList("data.institution.heads.edges.node.slug"))
                .containsExactly("liz-kendall", "michelle-donelan");
        assertThat(answer.<String>getList("data.institution.heads.edges.holds"))
                .containsExactly("NOT_RULED_OUT", "SUCCEEDED");
        assertThat(answer.getInt("data.institution.all.totalCount"))
                .isEqualTo(answer.getInt("data.institution.rest.totalCount") + 1);
    }

    @Test
    void isRuledOutOnADayThatItsDatesExclude() {
        // Until 21 October 2025; without a time asked for the list has the past too.
        var answer = ask("""
                { institution(id: "gov-jp") { positions(filter: {ids: ["shigeru-ishiba"]}) { edges { holds to } } } }
                """);
        assertThat(answer.getList("data.institution.positions.edges.holds")).containsOnly("RULED_OUT");
    }

    @ParameterizedTest
    @CsvSource({
        "'event(id: \"paris-statement\"', signatories, 2025-02-11, WITHIN_DATES",
        "'event(id: \"paris-ai-action-summit\"', participants, 2026-11-28, WITHIN_DATES",
        "'pledge(id: \"investai-200bn\"', madeBy, 2025-02-11, WITHIN_DATES"
    })
    void staysWhatWasDone(String thing, String list, String day, String holds) {
        var answer = ask(
                "{ %s, asOf: {valid: \"%s\"}) { %s(first: 100) { edges { holds } } } }".formatted(thing, day, list));
        var name = thing.split("\\(")[0];
        assertThat(answer.getList("data.%s.%s.edges.holds".formatted(name, list)))
                .isNotEmpty()
                .containsOnly(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ", asOf: {valid: \"2025-02-12\"}", ", asOf: {valid: \"2025-10-15\", stated: \"2025-09-30\"}"
            })
    void isWhatTheFilterLooksFor(String asOf) {
        for (var institution : new String[] {"gov-us", "gov-fr", "gov-ca", "dsit", "eu-ai-champions", "mistral-ai"}) {
            var all = edges(institution, asOf, "");
            for (var value : Holds.values()) {
                assertThat(edges(institution, asOf, "link: {holds: [%s]}, ".formatted(value)))
                        .isEqualTo(all.stream()
                                .filter(edge -> value.name().equals(edge.get("holds")))
                                .collect(toSet()));
            }
        }
    }

    private static Set<Map<String, Object>> edges(String institution, String asOf, String link) {
        var answer = ask("""
                { institution(id: "%s"%s) {
                    positions(%sfirst: 100) { edges { holds claim { id } } }
                    members(%3$sfirst: 100) { edges { holds claim { id } } }
                    owners(%3$sfirst: 100) { edges { holds claim { id } } } } }
                """.formatted(institution, asOf, link));
        return Stream.of("positions", "members", "owners")
                .flatMap(list ->
                        answer.<Map<String, Object>>getList("data.institution.%s.edges".formatted(list)).stream())
                .collect(toSet());
    }

    /** That Switzerland hosts the summit of 2027 was announced in February 2026. */
    @ParameterizedTest
    @CsvSource({"2026-02-18, 0", "2026-02-19, 1", "2026-11-28, 1"})
    void aStatementAboutSomethingLaterIsThereFromItsDayOn(String day, int there) {
        var answer = ask("""
                { person(id: "guy-parmelin", asOf: {valid: "%s"}) { statements { totalCount edges { node { about { id } } } } } }
                """.formatted(day));
        assertThat(answer.getInt("data.person.statements.totalCount")).isEqualTo(there);
    }
}
