package io.github.aipolicygraph.domain.identifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

@QuarkusTest
class IdentifiersTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("such as ([^ :]+?)(: (https://\\S+))?[.]?(?: It has no addresses.)?$");

    @Inject
    Driver driver;

    @Test
    void comeByRegisterWithAddressAndEvidence() {
        var airbus = ask("""
                { institution(id: "airbus") {
                    identifiers { scheme value url match predicate evidence { locator source { id } } } } }
                """).getList("data.institution.identifiers");

        assertThat(airbus).extracting("scheme").containsExactly("GRID", "ISNI", "ROR", "WIKIDATA");
        assertThat(airbus).extracting("match").containsOnly("SAME_AS");
        assertThat(airbus)
                .last()
                .asString()
                .contains("url=https://www.wikidata.org/wiki/Q2311")
                .contains("IDENTIFIED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WIKIDATA | https://www.wikidata.org/wiki/Q2311 | airbus
            ROR | ror.org/023qdcg29 | airbus
            SEC_CIK | 1467373 | accenture
            ISNI | 0000 0004 0647 1612 | african-union-commission
            WIKIDATA | Q30 |
            ROR | 03yrm5c26 |
            WIKIDATA | 1467373 |
            """)
    void leadToTheThing(String scheme, String value, String id) {
        assertThat(ask("{ byIdentifier(scheme: %s, value: \"%s\") { id } }".formatted(scheme, value))
                        .getString("data.byIdentifier.id"))
                .isEqualTo(id);
    }

    /** A country is not its government. */
    @Test
    void ofACountryFindItsGovernmentByTheFilterOnly() {
        assertThat(
                        ask("{ institutions(filter: { identifier: { scheme: WIKIDATA, value: \"Q142\" } }) { edges { node { id } } } }")
                                .getList("data.institutions.edges.node.id"))
                .containsExactly("gov-fr");
        assertThat(
                        ask("{ institutions(filter: { identifier: { scheme: WIKIDATA, value: \"Q142\", match: SAME_AS } }) { totalCount } }")
                                .getInt("data.institutions.totalCount"))
                .isZero();
    }

    @Test
    void ofARegisterCanBeFiltered() {
        var answer = ask("""
                { entities(filter: { identifier: { scheme: BIOGUIDE } }) { edges { node { id } } }
                  people(filter: { not: { identifier: { scheme: WIKIDATA } } }) { totalCount }
                  all: people { totalCount } }
                """);

        assertThat(answer.getList("data.entities.edges.node.id"))
                .contains("jd-vance")
                .hasSize(3);
        assertThat(answer.getInt("data.people.totalCount"))
                .isPositive()
                .isLessThan(answer.getInt("data.all.totalCount"));
    }

    @Test
    void areThereWhateverWasStatedByADay() {
        var answer = ask("""
                { then: institution(id: "airbus", asOf: { stated: "2025-02-12" }) { identifiers { value } }
                  valid: institution(id: "airbus", asOf: { valid: "2020-01-01" }) { identifiers { value } }
                  byIdentifier(scheme: WIKIDATA, value: "Q2311", asOf: { stated: "2025-02-12" }) { id }
                  before: institution(id: "airbus", asOf: { recorded: "2020-01-01T00:00:00Z" }) { id } }
                """);

        assertThat(answer.getList("data.then.identifiers")).hasSize(4);
        assertThat(answer.getList("data.valid.identifiers")).hasSize(4);
        assertThat(answer.getString("data.byIdentifier.id")).isEqualTo("airbus@stated=2025-02-12");
        assertThat(answer.<Object>get("data.before")).isNull();
    }

    /** What was taken back is there for the moments before, and for no other. */
    @Test
    void areThoseThatWereHeldAtAMoment() {
        var question = "{ institution(id: \"airbus\", asOf: {%s}) { identifiers { scheme } } }";
        var taken = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(60);
        retractedAt("SET c.retractedAt = $at", taken);
        try {
            assertThat(schemes(question.formatted("recorded: \"%s\"".formatted(taken.minusSeconds(1)))))
                    .containsExactly("GRID", "ISNI", "ROR", "WIKIDATA");
            for (var time : List.of("", "stated: \"2025-02-12\"", "recorded: \"%s\"".formatted(taken))) {
                assertThat(schemes(question.formatted(time))).as(time).containsExactly("ISNI", "ROR", "WIKIDATA");
            }
        } finally {
            retractedAt("REMOVE c.retractedAt", taken);
        }
    }

    private void retractedAt(String change, Instant at) {
        try (var session = driver.session()) {
            session.run(
                            "MATCH (:Entity {id: 'airbus'})<-[:SUBJECT]-(c:Claim {scheme: 'GRID'}) " + change,
                            Map.<String, Object>of("at", at.atZone(ZoneOffset.UTC)))
                    .consume();
        }
    }

    private static List<String> schemes(String question) {
        return ask(question).getList("data.institution.identifiers.scheme");
    }

    /** Not by any other register that has identifiers of the same form. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISNI | 0000000121034997 | its check digits are wrong for an identifier of ISNI
            WIKIDATA | 30 | identifiers of WIKIDATA look like Q30.
            GRID | 0000 0001 2103 4996 | identifiers of GRID look like grid.461931.8.
            """)
    void areReadAsTheRegisterThatIsAskedForWritesThem(String scheme, String value, String why) {
        assertThat(ask("{ byIdentifier(scheme: %s, value: \"%s\") { id } }".formatted(scheme, value))
                        .getString("errors[0].message"))
                .contains(why);
        assertThat(ask("{ entities(filter: { identifier: { scheme: %s, value: \"%s\" } }) { totalCount } }"
                                .formatted(scheme, value))
                        .getString("errors[0].message"))
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03yrm5c27 | value is "03yrm5c27"; its check digits are wrong for an identifier of ROR: look for a mistyped character.
            Airbus SE | value is "Airbus SE"; identifiers of ROR look like 01jg4aw19.
            """)
    void thatAreNoneAreRefused(String value, String sentence) {
        assertThat(ask("{ byIdentifier(scheme: ROR, value: \"%s\") { id } }".formatted(value))
                        .getString("errors[0].message"))
                .isEqualTo(sentence);
    }

    /** What the description of a register gives as example and address is what the graph makes of it. */
    @ParameterizedTest
    @EnumSource
    void areDescribedWithAnExample(IdentifierScheme scheme) {
        var description = ask("{ __type(name: \"IdentifierScheme\") { enumValues { name description } } }")
                .getString("data.__type.enumValues.find { it.name == '%s' }.description".formatted(scheme));
        var example = EXAMPLE.matcher(description);

        assertThat(example.find()).as(description).isTrue();
        assertThat(scheme.read(example.group(1))).contains(example.group(1));
        if (example.group(3) != null) {
            assertThat(scheme.read(example.group(3))).contains(example.group(1));
        }
        var urls =
                ask("{ entities(first: 100, filter: { identifier: { scheme: %s } }) { edges { node { identifiers { scheme value url } } } } }"
                                .formatted(scheme))
                        .<Map<String, String>>getList(
                                "data.entities.edges.node.identifiers.flatten().findAll { it.scheme == '%s' }"
                                        .formatted(scheme));
        assertThat(urls)
                .allSatisfy(one -> assertThat(one.get("url"))
                        .isEqualTo(
                                example.group(3) == null
                                        ? null
                                        : example.group(3).replace(example.group(1), one.get("value"))));
    }

    private static JsonPath ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath();
    }
}
