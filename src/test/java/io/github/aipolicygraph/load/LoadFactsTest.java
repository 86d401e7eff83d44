package io.github.aipolicygraph.load;

import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static io.github.aipolicygraph.load.LoadedFacts.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.ScratchGraph;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LoadFactsTest {

    @TempDir
    Path directory;

    private LoadedFacts facts;

    @BeforeEach
    void loadsOnMonday() {
        facts = new LoadedFacts(directory);
    }

    @Test
    void aSecondLoadWritesNothing() {
        var before = Fingerprint.of(facts.graph());
        var lastWrite = ScratchGraph.lastTransaction();

        var report = facts.load(TUESDAY);

        assertThat(report.changedNothing()).isTrue();
        assertThat(report.summary()).contains("615 sources").contains("0 new, 0 retracted, nothing changed");
        assertThat(ScratchGraph.lastTransaction()).isEqualTo(lastWrite);
        assertThat(Fingerprint.of(facts.graph())).isEqualTo(before);
    }

    @Test
    void aLoadIsRecordedAsOfOneMoment() {
        assertThat(facts.texts(
                        "MATCH (n:Claim|Entity|Source|ExchangeRate) RETURN DISTINCT toString(n.recordedAt) AS text"))
                .containsExactly("2026-03-02T09:00:00Z");
        assertThat(facts.texts("MATCH (:Claim)-[e:SUPPORTED_BY]->() RETURN DISTINCT toString(e.recordedAt) AS text"))
                .containsExactly("2026-03-02T09:00:00Z");
    }

    @Test
    void aCorrectedRelationIsANewClaimAndTheOldOneIsRetracted() {
        var lastWrite = ScratchGraph.lastTransaction();
        facts.files().replace("relations.yaml", "role: participating company", "role: founding member");

        facts.load(TUESDAY);

        assertThat(ScratchGraph.lastTransaction()).isNotEqualTo(lastWrite);
        var airbus = "MATCH (:Person|Institution {id: 'airbus'})-[e:MEMBER_OF]->({id: 'eu-ai-champions'}) ";
        assertThat(facts.texts(airbus + "RETURN e.role + ' ' + toString(e.recordedAt) + ' '"
                        + " + coalesce(toString(e.retractedAt), 'stands') AS text ORDER BY e.recordedAt"))
                .containsExactly(
                        "participating company 2026-03-02T09:00:00Z 2026-03-03T09:00:00Z",
                        "founding member 2026-03-03T09:00:00Z stands");
        assertThat(facts.texts(
                        airbus + "MATCH (c:Claim {id: e.claim}) RETURN c.role + ' ' + (c.retractedAt IS NULL) AS text"))
                .containsExactlyInAnyOrder("participating company false", "founding member true");
    }

    @Test
    void aFactThatComesBackIsANewRecording() {
        facts.files().replace("relations.yaml", "role: participating company", "role: founding member");
        facts.load(TUESDAY);
        facts.files().replace("relations.yaml", "role: founding member", "role: participating company");

        facts.load(WEDNESDAY);

        var claims = facts.texts("""
                MATCH ({id: 'airbus'})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->({id: 'eu-ai-champions'})
                WHERE c.predicate = 'MEMBER_OF'
                RETURN c.role + ' ' + coalesce(split(c.id, '~')[1], '') + ' ' + (c.retractedAt IS NULL) AS text
                """);
        assertThat(claims)
                .containsExactlyInAnyOrder(
                        "participating company  false", "founding member  false", "participating company 2 true");
    }

    @Test
    void aRemovedPersonIsRetractedWithAllThatIsSaidOfThem() {
        facts.files().cut("people.yaml", "- id: emmanuel-macron\n", "- id:");
        var references = facts.problems();
        assertThat(references).allSatisfy(problem -> assertThat(problem).contains("emmanuel-macron"));

        facts.files()
                .keepRecords("relations.yaml", "- type:", record -> !record.contains(": emmanuel-macron\n"))
                .keepRecords("statements.yaml", "- speaker:", record -> !record.contains(": emmanuel-macron\n"))
                .keepRecords("identifiers.yaml", "- id:", record -> !record.contains(": emmanuel-macron\n"))
                .replaceAll("pledges.yaml", "said_by: emmanuel-macron", "said_by: null")
                .replaceAll("pledges.yaml", "  - emmanuel-macron\n", "");
        facts.load(TUESDAY);

        assertThat(
                        facts.texts(
                                "MATCH (p:Person {id: 'emmanuel-macron'}) RETURN p.name + ' ' + toString(p.retractedAt) AS text"))
                .containsExactly("Emmanuel Macron 2026-03-03T09:00:00Z");
        assertThat(facts.texts("""
                MATCH (:Person {id: 'emmanuel-macron'})<-[:SUBJECT|OBJECT|SAID_BY]-(c:Claim)
                WHERE c.retractedAt IS NULL RETURN c.id AS text
                """)).isEmpty();
        assertThat(facts.texts("""
                MATCH (:Person {id: 'emmanuel-macron'})-[e]-(:Entity) WHERE e.retractedAt IS NULL RETURN e.claim AS text
                """)).isEmpty();
    }

    @Test
    void aPersonWhoComesBackStandsAgain() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(TUESDAY);
        facts.files().cut("people.yaml", "- id: ada-example", "# end");
        facts.load(WEDNESDAY);
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));

        facts.load(WEDNESDAY.plusSeconds(1));

        assertThat(facts.texts(
                        "MATCH (p {id: 'ada-example'}) RETURN coalesce(toString(p.retractedAt), 'stands') AS text"))
                .containsExactly("stands");
        assertThat(facts.texts(
                        "MATCH ({id: 'ada-example'})<-[:SUBJECT]-(c:Claim) RETURN split(c.id + '~1', '~')[1] AS text"))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void anEntityFollowsItsDescriptionAndLosesWhatItNoLongerSays() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(TUESDAY);
        facts.files().replace("people.yaml", "country: LU # Ada", "country: null");

        facts.load(WEDNESDAY);

        assertThat(facts.texts(
                        "MATCH (p {id: 'ada-example'}) RETURN coalesce(p.country, 'none') + p.nameOrder AS text"))
                .containsExactly("noneada example\tada-example");
    }

    @Test
    void evidenceIsAddedAndWithdrawnWithoutANewClaim() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(TUESDAY);
        facts.files().replace("people.yaml", "- source: 21news-200mds # Ada", "- source: rcr-investai");

        facts.load(WEDNESDAY);

        assertThat(facts.texts("""
                MATCH ({id: 'ada-example'})<-[:SUBJECT]-(:Claim)-[e:SUPPORTED_BY]->(s)
                RETURN s.id + ' ' + coalesce(toString(e.retractedAt), 'stands') AS text
                """))
                .containsExactlyInAnyOrder("21news-200mds 2026-03-04T09:00:00Z", "rcr-investai stands");
    }

    @Test
    void aDisputeThatIsWithdrawnShowsOnTheRelationship() {
        var disputed = "MATCH (:Pledge)-[e:PART_OF]->(:Pledge) WHERE e.disputed RETURN e.claim AS text";
        var before = facts.texts(disputed);
        assertThat(before).isNotEmpty();
        facts.files().cut("pledges.yaml", "    disputed_by:\n    - source: cat-giga", "  draws_on:");

        facts.load(TUESDAY);

        assertThat(facts.texts(disputed)).hasSize(before.size() - 1);
    }
}
