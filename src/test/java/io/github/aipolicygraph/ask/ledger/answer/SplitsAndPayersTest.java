package io.github.aipolicygraph.ask.ledger.answer;

import static io.github.aipolicygraph.ask.ledger.answer.Asked.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Ledgers over time and by payer, on the real facts. */
@QuarkusTest
class SplitsAndPayersTest {

    @Test
    void aSplitThatIsNotThereYetIsEmptyAndTheHeadlineStays() {
        ask("""
                { early: pledge(id: "investai-gigafactories-20bn", asOf: { stated: "2025-02-12" }) { ...series }
                  late: pledge(id: "investai-gigafactories-20bn") { ...series }
                  never: pledge(id: "investai-200bn") { ledger(decomposition: BY_PLACE) { unsplit headline { text } } } }
                fragment series on Pledge { ledger(decomposition: BY_PAYER) {
                    headline { text } decomposition unsplit french: unsplit(language: FR) counted { pledge { id } } } }
                """)
                .body("data.early.ledger.headline.text", contains("EUR 20 billion"))
                .body("data.early.ledger.decomposition", nullValue())
                .body("data.early.ledger.counted", empty())
                .body("data.early.ledger.unsplit", startsWith("No source read splits it by payer (BY_PAYER)."))
                .body("data.early.ledger.unsplit", endsWith("This is about the time asked for."))
                .body("data.early.ledger.french", startsWith("Aucune source consultée ne le répartit par "))
                .body("data.early.ledger.french", endsWith("Cela vaut pour la date demandée."))
                .body("data.late.ledger.decomposition", equalTo("BY_PAYER"))
                .body("data.late.ledger.unsplit", nullValue())
                .body(
                        "data.never.ledger.unsplit",
                        equalTo("No source read splits it by place (BY_PLACE). It is split by payer (BY_PAYER) and"
                                + " by purpose (BY_PURPOSE)."))
                .body("data.never.ledger.headline.text", contains("EUR 200 billion"));
    }

    /** Tech Monitor's page has no date, but what it says of the investors has. */
    @Test
    void thePreferredPayersPayFromTheDayOnWhichTheyAreNamed() {
        ask("""
                { investors: ledger(filter: { ids: ["investai-champions-150bn"] }, groupBy: PAYER, asOf: { stated: "2025-02-12" }) {
                    groups { key } }
                  blackstone: ledger(filter: { ids: ["investai-champions-150bn"], payers: ["blackstone"] }, asOf: { stated: "2025-02-12" }) {
                    totals { text } } }
                """)
                .body("data.investors.groups.key", contains(startsWith("balderton + blackstone + cvc")))
                .body("data.blackstone.totals.text", contains("EUR 0 to 150 billion"));
    }

    @Test
    void creditsNobodyWithWhatSeveralPayTogether() {
        ask("""
                { ledger(filter: { and: [{ payers: ["asml"] }, { publicPrivate: [PRIVATE] }] }, groupBy: PAYER) {
                    totals { text } counted { pledge { id } counts { min max } reason } conflicts { about }
                    groups { key totals { max } }
                } }
                """)
                .body("data.ledger.totals.text", contains("EUR 1.3 to 151.7 billion"))
                .body(
                        "data.ledger.counted.pledge.id",
                        contains("investai-champions-150bn", "asml-mistral-1-3bn", "mistral-1-7bn"))
                .body("data.ledger.counted.reason", contains("JOINT_PAYER", "OWN_FIGURE", "JOINT_PAYER"))
                .body("data.ledger.conflicts.about", hasItem("PAYER"))
                .body(
                        "data.ledger.groups.key",
                        hasItem("balderton + blackstone + cvc + eqt + general-catalyst + kkr + warburg-pincus"));
    }

    /** By who pays and by year, by who pays and by purpose; the whole that they split is not asked for. */
    @Test
    void twoSplitsOfAWholeThatNobodyAskedForMayBeTheSameMoney() {
        ask("""
                { korea: ledger(filter: { ids: ["korea-2026-30tn", "korea-private-75tn"] }) { ...sum }
                  europe: ledger(filter: { ids: ["investai-champions-150bn", "investai-gigafactories-20bn"] }) { ...sum }
                  france: ledger(filter: { ids: ["amazon-france-6bn", "choose-france-2025-ai-confirmed"] }) { ...sum }
                  runningTotal: ledger(filter: { ids: ["stargate-400bn", "stargate-initial-100bn"] }) { ...sum } }
                fragment sum on Ledger { totals { low high } }
                """)
                .body("data.korea.totals[0].low", is(75_000_000_000_000L))
                .body("data.korea.totals[0].high", is(105_000_000_000_000L))
                .body("data.europe.totals[0].low", is(150_000_000_000L))
                .body("data.europe.totals[0].high", is(170_000_000_000L))
                // Amazon pays the one, and others the other.
                .body("data.france.totals[0].low", is(26_800_000_000L))
                .body("data.france.totals[0].high", is(26_800_000_000L))
                .body("data.runningTotal.totals[0].low", is(400_000_000_000L))
                .body("data.runningTotal.totals[0].high", is(500_000_000_000L));
    }
}
