package io.github.aipolicygraph.ask.ledger.answer;

import static io.github.aipolicygraph.ask.ledger.answer.Asked.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Two pledges may be the same money by a third that nobody asked for. The facts have none of these yet, so they are drawn here. */
@QuarkusTest
class SameMoneyThroughOthersTest {

    @Inject
    Driver driver;

    private void same(String one, String other) {
        driver.executableQuery("""
                        MATCH (one:Pledge {id: $one}), (other:Pledge {id: $other})
                        CREATE (one)-[:SAME_MONEY_AS {claim: 'drawn by a test', judgement: 'SAME'}]->(other)
                        """)
                .withParameters(Map.of("one", one, "other", other))
                .execute();
    }

    @AfterEach
    void restore() {
        driver.executableQuery("MATCH (:Pledge)-[link:SAME_MONEY_AS {claim: 'drawn by a test'}]->(:Pledge) DELETE link")
                .execute();
    }

    @Test
    void countsOneOfTwoThatAreBothTheSameAsAThird() {
        same("amazon-france-6bn", "eu-ai-factories-10bn");
        same("asml-mistral-1-3bn", "eu-ai-factories-10bn");

        ask("""
                { ledger(filter: { ids: ["amazon-france-6bn", "asml-mistral-1-3bn"] }) {
                    totals { low high } counted { pledge { id } } excluded { reason pledge { id } } } }
                """)
                .body("data.ledger.totals[0].low", is(6_000_000_000L))
                .body("data.ledger.totals[0].high", is(6_000_000_000L))
                .body("data.ledger.counted.pledge.id", contains("amazon-france-6bn"))
                .body(
                        "data.ledger.excluded.findAll { it.reason == 'SAME_MONEY' }.pledge.id",
                        contains("asml-mistral-1-3bn"));
    }

    @Test
    void countsOnceWhatIsAPartOfTheSameMoney() {
        same("amazon-france-6bn", "investai-gigafactories-20bn");

        ask("""
                { ledger(filter: { ids: ["amazon-france-6bn", "gigafactories-eu-subsidy-4-1bn"] }) { totals { low high } } }
                """)
                .body("data.ledger.totals[0].low", is(6_000_000_000L))
                .body("data.ledger.totals[0].high", is(6_000_000_000L));
    }

    @Test
    void countsOneOfTwoPartsThatAreBothTheSameAsAThird() {
        same("investai-champions-150bn", "eu-ai-factories-10bn");
        same("eu-ai-factories-10bn", "investai-eu-50bn");

        ask("{ pledge(id: \"investai-200bn\") { ledger(decomposition: BY_PAYER) { totals { low high } } } }")
                .body("data.pledge.ledger.totals[0].low", is(150_000_000_000L))
                .body("data.pledge.ledger.totals[0].high", is(150_000_000_000L));
    }
}
