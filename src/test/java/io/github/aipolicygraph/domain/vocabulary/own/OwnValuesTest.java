package io.github.aipolicygraph.domain.vocabulary.own;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.github.aipolicygraph.database.embedded.NewNeo4j;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that the facts of another topic add are asked for like any other. */
@Tag("slow")
@QuarkusTest
@TestProfile(OwnValuesTest.AnotherTopic.class)
class OwnValuesTest {

    @Test
    void areInAnswers() {
        ask("""
                { pledge(id: "clean-river") { kind } part: pledge(id: "upper-share") { purpose kind }
                  event(id: "river-day") { kind } institution(id: "lower-town") { kind }
                  statements { edges { node { stance } } } }
                """)
                .body("data.pledge.kind", equalTo("LAND"))
                .body("data.part.purpose", equalTo("FLOOD_PROTECTION"))
                .body("data.part.kind", equalTo("FUNDING"))
                .body("data.event.kind", equalTo("CLEANUP"))
                .body("data.institution.kind", equalTo("RIVER_BOARD"))
                .body("data.statements.edges.node.stance", contains("DOUBTS"));
    }

    @ParameterizedTest
    @CsvSource({
        "pledges, PledgeFilter, kinds, LAND, clean-river",
        "pledges, PledgeFilter, purposes, FLOOD_PROTECTION, upper-share",
        "events, EventFilter, kinds, CLEANUP, river-day",
        "institutions, InstitutionFilter, kinds, RIVER_BOARD, lower-town"
    })
    void areFilteredByLiteralAndByVariable(String list, String input, String field, String value, String found) {
        var nodes = "data.%s.edges.node.id".formatted(list);
        ask("{ %s(filter: { %s: [%s] }) { edges { node { id } } } }".formatted(list, field, value))
                .body(nodes, contains(found));
        ask(
                        "query Q($filter: %s) { %s(filter: $filter) { edges { node { id } } } }".formatted(input, list),
                        Map.of("filter", Map.of(field, List.of(value))))
                .body(nodes, contains(found));
    }

    @Test
    void stancesAreFilteredToo() {
        var stances =
                "query Q($stances: [Stance!]) { statements(filter: { stances: $stances }) { edges { node { stance } } } }";

        ask(stances, Map.of("stances", List.of("DOUBTS")))
                .body("data.statements.edges.node.stance", contains("DOUBTS"));
        ask(stances, Map.of("stances", List.of("PRAISES"))).body("data.statements.edges.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Purpose, GENERAL, FLOOD_PROTECTION, Protection against floods",
        "PledgeKind, FUNDING, LAND, Land along the river",
        "EventKind, SUMMIT, CLEANUP, A day on which a river is cleaned",
        "InstitutionKind, COMPANY, RIVER_BOARD, A board that looks after a river",
        "Stance, PRAISES, DOUBTS, Doubts that it will happen"
    })
    void areInTheSchemaWithTheirLabels(String type, String usual, String own, String label) {
        ask("{ __type(name: \"%s\") { enumValues { name description } } }".formatted(type))
                .body("data.__type.enumValues.name", hasItems(usual, own))
                .body("data.__type.enumValues.find { it.name == '%s' }.description".formatted(own), equalTo(label));
        given().get("/graphql/schema.graphql").then().body(containsString(label));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ pledges(filter: { purposes: [FLOODS] }) { totalCount } }',",
        "'query Q($purpose: Purpose!) { pledges(filter: { purposes: [$purpose] }) { totalCount } }', FLOODS"
    })
    void anUnknownValueIsAnsweredWithAllThatAreKnown(String question, String purpose) {
        send(question, purpose == null ? Map.of() : Map.of("purpose", purpose))
                .body(
                        "errors[0].message",
                        equalTo(
                                "There is no Purpose \"FLOODS\"; there are "
                                        + "ADOPTION, COMPUTE, ENERGY, FLOOD_PROTECTION, GENERAL, POLICY, RESEARCH, SAFETY, TALENT."));
    }

    @ParameterizedTest
    @CsvSource({"EN, Protection against floods", "FR, Protection contre les crues", "DE, Protection against floods"})
    void groupsOfALedgerAreCalledByTheirLabel(String language, String label) {
        ask("{ pledge(id: \"clean-river\") { ledger(groupBy: PURPOSE) { groups { key label(language: %s) } } } }"
                        .formatted(language))
                .body("data.pledge.ledger.groups.key", hasItem("FLOOD_PROTECTION"))
                .body("data.pledge.ledger.groups.label", hasItem(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "FR"})
    void aLedgerIsDrawn(String language) {
        given().queryParam("language", language)
                .get("/pledges/clean-river/ledger.svg")
                .then()
                .statusCode(200)
                .body(containsString("<svg"), not(containsString("FLOOD_PROTECTION")));
    }

    private static ValidatableResponse ask(String question) {
        return ask(question, Map.of());
    }

    private static ValidatableResponse ask(String question, Map<String, Object> variables) {
        return send(question, variables).body("errors", nullValue());
    }

    private static ValidatableResponse send(String question, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", question, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    /** The facts are those of another topic, in a database that has nothing else. */
    public static final class AnotherTopic implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("aipolicygraph.facts", "src/test/resources/another-topic");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(NewNeo4j.class));
        }
    }
}
