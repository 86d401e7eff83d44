package io.github.aipolicygraph.load.derive;

import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static io.github.aipolicygraph.load.LoadedFacts.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.load.Fingerprint;
import io.github.aipolicygraph.load.LoadedFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived from claims and evidence follows them through every load. */
@Tag("slow")
class DerivedTest {

    private static final String AIRBUS = """
            MATCH ({id: 'airbus'})-[e:MEMBER_OF]->({id: 'eu-ai-champions'})
            MATCH (c:Claim {id: e.claim})
            RETURN c.firstStated + ' ' + e.firstStated AS text
            """;

    @TempDir
    Path directory;

    private LoadedFacts facts;

    @BeforeEach
    void loadsOnMonday() {
        facts = new LoadedFacts(directory);
    }

    @Test
    void aClaimIsFirstStatedOnItsDayElseWithItsFirstSourceElseWhenItIsRecorded() {
        assertThat(facts.texts("""
                MATCH (c:Claim {predicate: 'AMOUNT'})-[:SUBJECT]->({id: 'stargate-500bn'})
                RETURN DISTINCT c.firstStated AS text
                """)).containsExactly("2025-01-21");
        // That the launch is described rests on AP, which tells no day, and on RCR Wireless of 12 February 2025.
        assertThat(facts.texts("""
                MATCH (c:Claim {predicate: 'DESCRIBED'})-[:SUBJECT]->({id: 'investai-launch'})
                RETURN c.firstStated AS text
                """)).containsExactly("2025-02-12");
        // Tech Monitor, the one source of the membership of Airbus, tells no day.
        assertThat(facts.texts(AIRBUS)).containsExactly("2026-03-02 2026-03-02");
    }

    @Test
    void aSourceThatJoinsIsCorrectedAndLeavesMovesTheDay() {
        var tech = "  - source: techmonitor-champions\n";
        var wireless = "  - source: rcr-investai\n    locator: paragraph 9\n    note: null\n";
        facts.files().replace("relations.yaml", tech, wireless + tech);

        facts.load(TUESDAY);

        assertThat(facts.texts(AIRBUS)).containsExactly("2025-02-12 2025-02-12");
        var published = "  publisher: RCR Wireless News\n  published: '2025-02-%s'\n";
        facts.files().replace("sources.yaml", published.formatted("12"), published.formatted("13"));

        facts.load(WEDNESDAY);

        assertThat(facts.texts(AIRBUS)).containsExactly("2025-02-13 2025-02-13");
        facts.files().replace("relations.yaml", wireless, "");

        facts.load(WEDNESDAY.plusSeconds(1));

        assertThat(facts.texts(AIRBUS)).containsExactly("2026-03-02 2026-03-02");
    }

    @Test
    void anEventOrPledgeIsFirstHeardOfWithItsFirstClaim() {
        assertThat(facts.texts("""
                MATCH (n:Event|Pledge WHERE n.id IN ['investai-200bn', 'investai-launch'])
                RETURN n.firstStated + ' ' + n.validFrom AS text
                """)).containsExactly("2025-02-11 2025-02-11", "2025-02-11 2025-02-11");
        // What a page without a day says was recorded before the day of another page, which is a day of the world.
        assertThat(facts.texts("MATCH (n:Pledge {id: 'canada-scip-890m'}) RETURN n.firstStated AS text"))
                .containsExactly("2026-04-15");
    }

    @Test
    void aRetractedRelationNoLongerCounts() {
        var degree = "MATCH (n {id: 'airbus'}) RETURN n.degreeOrder AS text";
        var links = facts.texts("MATCH ({id: 'airbus'})-[e]-(:Entity) RETURN e.claim AS text")
                .size();
        assertThat(facts.texts(degree)).containsExactly("%09d\tairbus".formatted(links));
        facts.files().cut("relations.yaml", "- type: MEMBER_OF\n  from: airbus\n", "- type:");

        facts.load(TUESDAY);

        assertThat(facts.texts(degree)).containsExactly("%09d\tairbus".formatted(links - 1));
    }

    @Test
    void aPledgeRanksByItsPreferredFigureInEuros() {
        var amount = "MATCH (n:Pledge {id: '%s'}) RETURN n.amountOrder AS text";
        assertThat(facts.texts(amount.formatted("investai-200bn")))
                .containsExactly("0000000200000000000\tinvestai-200bn");
        // USD 500 bn on 21 January 2025, when a euro was 1.0357 dollars: 482,765,279,521.1.
        assertThat(facts.texts(amount.formatted("stargate-500bn")))
                .containsExactly("0000000482765279521\tstargate-500bn");
        facts.files()
                .replace(
                        "pledges.yaml",
                        "    rank: PREFERRED\n    source: center-stargate",
                        "    rank: NORMAL\n    source: center-stargate")
                .replace("exchange_rates.csv", "2025-01-21,1.0357", "2025-01-21,1.25");

        facts.load(TUESDAY);

        // Without a preferred one the largest counts, and they are all the same; but the rate is another.
        assertThat(facts.texts(amount.formatted("stargate-500bn")))
                .containsExactly("0000000400000000000\tstargate-500bn");
        assertThat(facts.texts("""
                MATCH (n:Pledge) WHERE NOT EXISTS { (n)<-[:SUBJECT]-(:Claim {predicate: 'AMOUNT', stage: 'PLEDGED'}) }
                RETURN DISTINCT split(n.amountOrder, '\\t')[0] AS text
                """)).containsExactly("");
    }

    @Test
    void aPledgeThatIsDatedAnewMovesInTheListsOfItsActors() {
        var places =
                "MATCH ({id: 'european-commission'})-[e:MADE]->({id: 'investai-200bn'}) RETURN e.startOrder AS text";
        assertThat(facts.texts(places))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("european-commission\t2025-02-11\tinvestai-200bn\t"));
        var announced = "announced_on: '2025-02-%s'\n  announced_at: investai-launch\n";
        facts.files().replace("pledges.yaml", announced.formatted("11"), announced.formatted("10"));

        facts.load(TUESDAY);

        assertThat(facts.texts(places))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("european-commission\t2025-02-10\tinvestai-200bn\t"));
    }

    @Test
    void aGraphThatWasDerivedByOtherRulesIsDerivedAgain() {
        var dataset = facts.texts("MATCH (d:Dataset) RETURN d.version + toString(d.changedAt) AS text");
        var before = Fingerprint.of(facts.graph());
        facts.graph().write(statements -> {
            statements.run(
                    "MATCH (n) REMOVE n.firstStated, n.degreeOrder, n.amountOrder, n.subjectOrder, n.stands, n.holdsFrom");
            statements.run("MATCH (n:Event|Pledge) REMOVE n.validFrom");
            statements.run("MATCH ()-[e]->() REMOVE e.firstStated, e.startOrder, e.endOrder, e.stands, e.holdsFrom");
            return statements.run("MATCH (d:Dataset) REMOVE d.derived");
        });
        facts.load(TUESDAY);

        assertThat(Fingerprint.of(facts.graph()))
                .filteredOn(line -> !line.startsWith(":Dataset"))
                .containsExactlyElementsOf(before.stream()
                        .filter(line -> !line.startsWith(":Dataset"))
                        .toList());
        assertThat(facts.texts("MATCH (d:Dataset) RETURN d.version + toString(d.changedAt) AS text"))
                .isEqualTo(dataset);
    }
}
