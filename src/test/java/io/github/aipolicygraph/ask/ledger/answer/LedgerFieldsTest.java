package io.github.aipolicygraph.ask.ledger.answer;

import static io.github.aipolicygraph.ask.ledger.answer.Asked.ask;
import static io.github.aipolicygraph.ask.ledger.answer.Asked.send;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger as it is asked for, on the real facts. */
@QuarkusTest
class LedgerFieldsTest {

    private static final String ONE = "data.pledge.ledger.";

    @Test
    void countsInvestAiByItsPayers() {
        ask("""
                { pledge(id: "investai-200bn") { ledger {
                    stage decomposition balance headline { text(language: FR) } unallocated { max }
                    counted { pledge { id } counts { min max } }
                } } }
                """)
                .body(ONE + "decomposition", equalTo("BY_PAYER"))
                .body(ONE + "balance", equalTo("ADDS_UP"))
                .body(ONE + "headline.text", contains("200 milliards EUR"))
                .body(ONE + "counted.pledge.id", contains("investai-champions-150bn", "investai-eu-50bn"))
                .body(ONE + "counted.counts.min", contains(150_000_000_000L, 50_000_000_000L))
                .body(ONE + "unallocated.max", contains(0));
    }

    @Test
    void leadsFromEachLineToItsEvidence() {
        ask("""
                { ledger(filter: { madeBy: ["european-commission"] }) {
                    counted { pledge { name } claims { evidence { source { title } } } }
                    excluded { claims { evidence { source { title } } } }
                    conflicts { about entity { id } claims { saidBy { name } evidence { locator } } }
                } }
                """)
                .body("data.ledger.conflicts.entity.id", hasItem("eu-ai-factories-10bn"))
                .body("data.ledger.counted.claims.flatten().evidence", everyItem(not(empty())))
                .body("data.ledger.excluded.claims.flatten().evidence", everyItem(not(empty())))
                .body("data.ledger.counted.claims", everyItem(not(empty())))
                .body("data.ledger.counted.pledge.id", not(empty()));
    }

    @Test
    void keepsAliasesWithOtherArgumentsApart() {
        ask("""
                { pledges(filter: { ids: ["canada-2bn", "investai-200bn"] }, orderBy: NAME_ASC) { edges { node {
                    id
                    budgeted: ledger(stage: BUDGETED) { totals { high } }
                    ledger { totals { high } }
                } } } }
                """)
                .body("data.pledges.edges.node.id", contains("canada-2bn", "investai-200bn"))
                .body("data.pledges.edges[0].node.budgeted.totals.high", contains(2_000_000_000))
                .body("data.pledges.edges[1].node.budgeted.totals.high", empty())
                .body("data.pledges.edges[1].node.ledger.totals.high", contains(200_000_000_000L));
    }

    @Test
    void knowsOnlyWhatWasSaidByTheDay() {
        var question = """
                { pledge(id: "investai-200bn", asOf: { stated: "%s" }) { ledger(decomposition: BY_PAYER) {
                    headline { min } excluded { reason amount { min } } } } }
                """;
        // Two slips were made in the first two days: 200 million for the whole, 5 billion for the EU's share. The one
        // of 20
        // billion came in May.
        ask(question.formatted("2025-02-12"))
                .body(ONE + "headline.min", contains(200_000_000_000L))
                .body(
                        ONE + "excluded.findAll { it.reason == 'DEPRECATED' }.amount.min",
                        contains(200_000_000, 5_000_000_000L));
        ask(question.formatted("2025-06-01"))
                .body(ONE + "excluded.findAll { it.reason == 'DEPRECATED' }.amount.min", hasItem(20_000_000_000L));
    }

    @Test
    void convertsAtTheRateOfTheDayAndShowsIt() {
        ask("""
                { pledge(id: "stargate-500bn") { ledger(currency: "EUR") {
                    headline { text } rates { currency date perEuro } } } }
                """)
                .body(ONE + "rates.currency", contains("USD"))
                .body(ONE + "rates.date", contains("2025-01-21"))
                // 500 billion at 1.0357 dollars for a euro
                .body(ONE + "headline.text", contains("EUR 482.7653 billion"));
    }

    @Test
    void saysWhoPaysWhoPromisedAndWhoReceivesInOneQuestion() {
        ask("""
                { pledge(id: "canada-2bn") {
                    payers: ledger(groupBy: PAYER) { groups { key entity { name } totals { high } } }
                    announcers: ledger(groupBy: ANNOUNCER) { groups { key } }
                    beneficiaries: ledger(groupBy: BENEFICIARY) { groups { key entities { id } } }
                } }
                """)
                .body("data.pledge.payers.groups.key", contains("gov-ca"))
                .body("data.pledge.payers.groups.entity.name", contains("Government of Canada"))
                .body("data.pledge.payers.groups[0].totals.high", contains(2_000_000_000))
                .body("data.pledge.announcers.groups.key", contains("gov-ca"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            currency: "INR"             | BAD_CURRENCY      | There are no exchange rates for INR
            resolve: SOURCE             | BAD_SOURCE        | give as source the id of the source
            source: "unn-investai"      | BAD_SOURCE        | ask with resolve SOURCE
            stage: PROMISED             | BAD_VALUE         | There is no Stage "PROMISED"; there are ALLOCATED, BUDGETED,
            """)
    void refusesWhatHasNoAnswer(String argument, String code, String sentence) {
        send("{ pledge(id: \"investai-200bn\") { ledger(%s) { balance } } }".formatted(argument))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(sentence));
    }

    @Test
    void namesTheStagesThatThereAreForAVariableToo() {
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query Q($stage: Stage) { pledge(id: \"canada-2bn\") { ledger(stage: $stage) { balance } } }",
                        "variables",
                        Map.of("stage", "Pledged")))
                .post("/graphql")
                .then()
                .body("errors[0].message", startsWith("There is no Stage \"Pledged\"; there are ALLOCATED, BUDGETED,"));
    }
}
