package io.github.aipolicygraph.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.graph.Graph;
import io.github.aipolicygraph.graph.ScratchGraph;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadFactsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    @TempDir
    Path directory;

    private Graph graph;
    private FactFiles files;

    @BeforeEach
    void loadsOnMonday() {
        graph = ScratchGraph.empty();
        files = FactFiles.copiedTo(directory);
        load(MONDAY);
    }

    @Test
    void aSecondLoadWritesNothing() {
        var before = Fingerprint.of(graph);
        var lastWrite = ScratchGraph.lastTransaction();

        var report = load(TUESDAY);

        assertThat(report.changedNothing()).isTrue();
        assertThat(report.summary()).contains("428 sources").contains("0 new, 0 retracted, nothing changed");
        assertThat(ScratchGraph.lastTransaction()).isEqualTo(lastWrite);
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void aLoadIsRecordedAsOfOneMoment() {
        assertThat(texts("MATCH (n:Claim|Entity|Source|ExchangeRate) RETURN DISTINCT toString(n.recordedAt) AS text"))
                .containsExactly("2026-03-02T09:00:00Z");
        assertThat(texts("MATCH (:Claim)-[e:SUPPORTED_BY]->() RETURN DISTINCT toString(e.recordedAt) AS text"))
                .containsExactly("2026-03-02T09:00:00Z");
    }

    @Test
    void aCorrectedRelationIsANewClaimAndTheOldOneIsRetracted() {
        var lastWrite = ScratchGraph.lastTransaction();
        files.replace("relations.yaml", "role: participating company", "role: founding member");

        load(TUESDAY);

        assertThat(ScratchGraph.lastTransaction()).isNotEqualTo(lastWrite);
        var airbus = "MATCH (:Person|Institution {id: 'airbus'})-[e:MEMBER_OF]->({id: 'eu-ai-champions'}) ";
        assertThat(texts(airbus + "RETURN e.role + ' ' + toString(e.recordedAt) + ' '"
                + " + coalesce(toString(e.retractedAt), 'stands') AS text ORDER BY e.recordedAt")).containsExactly(
                        "participating company 2026-03-02T09:00:00Z 2026-03-03T09:00:00Z",
                        "founding member 2026-03-03T09:00:00Z stands");
        assertThat(texts(airbus
                + "MATCH (c:Claim {id: e.claim}) RETURN c.role + ' ' + (c.retractedAt IS NULL) AS text"))
                .containsExactlyInAnyOrder("participating company false", "founding member true");
    }

    @Test
    void aFactThatComesBackIsANewRecording() {
        files.replace("relations.yaml", "role: participating company", "role: founding member");
        load(TUESDAY);
        files.replace("relations.yaml", "role: founding member", "role: participating company");

        load(WEDNESDAY);

        var claims = texts("""
                MATCH ({id: 'airbus'})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->({id: 'eu-ai-champions'})
                WHERE c.predicate = 'MEMBER_OF'
                RETURN c.role + ' ' + coalesce(split(c.id, '~')[1], '') + ' ' + (c.retractedAt IS NULL) AS text
                """);
        assertThat(claims).containsExactlyInAnyOrder("participating company  false", "founding member  false",
                "participating company 2 true");
    }

    @Test
    void aRemovedPersonIsRetractedWithAllThatIsSaidOfThem() {
        files.cut("people.yaml", "- id: emmanuel-macron\n", "- id:");
        var references = assertBad();
        assertThat(references).allSatisfy(problem -> assertThat(problem).contains("emmanuel-macron"));

        files.keepRecords("relations.yaml", "- type:", record -> !record.contains(": emmanuel-macron\n"))
                .keepRecords("statements.yaml", "- speaker:", record -> !record.contains(": emmanuel-macron\n"))
                .replaceAll("pledges.yaml", "said_by: emmanuel-macron", "said_by: null")
                .replaceAll("pledges.yaml", "  - emmanuel-macron\n", "");
        load(TUESDAY);

        assertThat(texts(
                "MATCH (p:Person {id: 'emmanuel-macron'}) RETURN p.name + ' ' + toString(p.retractedAt) AS text"))
                .containsExactly("Emmanuel Macron 2026-03-03T09:00:00Z");
        assertThat(texts("""
                MATCH (:Person {id: 'emmanuel-macron'})<-[:SUBJECT|OBJECT|SAID_BY]-(c:Claim)
                WHERE c.retractedAt IS NULL RETURN c.id AS text
                """)).isEmpty();
        assertThat(texts("""
                MATCH (:Person {id: 'emmanuel-macron'})-[e]-(:Entity) WHERE e.retractedAt IS NULL RETURN e.claim AS text
                """)).isEmpty();
    }

    @Test
    void aPersonWhoComesBackStandsAgain() {
        files.append("people.yaml", person("Ada Example"));
        load(TUESDAY);
        files.cut("people.yaml", "- id: ada-example", "# end");
        load(WEDNESDAY);
        files.append("people.yaml", person("Ada Example"));

        load(WEDNESDAY.plusSeconds(1));

        assertThat(texts("MATCH (p {id: 'ada-example'}) RETURN coalesce(toString(p.retractedAt), 'stands') AS text"))
                .containsExactly("stands");
        assertThat(texts("MATCH ({id: 'ada-example'})<-[:SUBJECT]-(c:Claim) RETURN split(c.id + '~1', '~')[1] AS text"))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void anEntityFollowsItsDescriptionAndLosesWhatItNoLongerSays() {
        files.append("people.yaml", person("Ada Example"));
        load(TUESDAY);
        files.replace("people.yaml", "country: LU # Ada", "country: null");

        load(WEDNESDAY);

        assertThat(texts("MATCH (p {id: 'ada-example'}) RETURN coalesce(p.country, 'none') + p.nameOrder AS text"))
                .containsExactly("noneada example\tada-example");
    }

    @Test
    void evidenceIsAddedAndWithdrawnWithoutANewClaim() {
        files.append("people.yaml", person("Ada Example"));
        load(TUESDAY);
        files.replace("people.yaml", "- source: 21news-200mds # Ada", "- source: rcr-investai");

        load(WEDNESDAY);

        assertThat(texts("""
                MATCH ({id: 'ada-example'})<-[:SUBJECT]-(:Claim)-[e:SUPPORTED_BY]->(s)
                RETURN s.id + ' ' + coalesce(toString(e.retractedAt), 'stands') AS text
                """)).containsExactlyInAnyOrder("21news-200mds 2026-03-04T09:00:00Z", "rcr-investai stands");
    }

    @Test
    void aDisputeThatIsWithdrawnShowsOnTheRelationship() {
        var disputed = "MATCH (:Pledge)-[e:PART_OF]->(:Pledge) WHERE e.disputed RETURN e.claim AS text";
        var before = texts(disputed);
        assertThat(before).isNotEmpty();
        files.cut("pledges.yaml", "    disputed_by:\n    - source: cat-giga", "  draws_on:");

        load(TUESDAY);

        assertThat(texts(disputed)).hasSize(before.size() - 1);
    }

    @Test
    void badFilesLeaveTheGraphAsItWas() {
        var before = Fingerprint.of(graph);
        files.replace("people.yaml", "country: DE", "country: DEU")
                .replace("relations.yaml", "to: eu-ai-champions", "to: x");

        assertThat(assertBad()).hasSize(2);

        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void aBrokenRuleUndoesTheWholeLoad() {
        var before = Fingerprint.of(graph);
        files.replace("pledges.yaml", "rank: NORMAL", "rank: PREFERRED");

        assertThatThrownBy(() -> load(TUESDAY)).isInstanceOf(RulesBroken.class)
                .hasMessageContaining("preferred-is-one").hasMessageContaining("investai-200bn");

        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void anIdDoesNotChangeItsSort() {
        files.append("people.yaml", person("Ada Example"));
        load(TUESDAY);
        files.cut("people.yaml", "- id: ada-example", "# end").append("institutions.yaml",
                person("Ada Example").replace("  born: null\n", "  kind: NGO\n"));

        assertThatThrownBy(() -> load(WEDNESDAY)).isInstanceOf(RulesBroken.class)
                .hasMessageContaining("a Person in the graph and a Institution in the files");
    }

    @Test
    void theRelationshipsCanBeRebuiltFromTheClaims() {
        var before = Fingerprint.of(graph);
        graph.write(statements -> statements.run("MATCH (:Entity)-[e]->(:Entity) DELETE e"));
        assertThat(Fingerprint.of(graph)).hasSizeLessThan(before.size());

        new Edges(graph).rebuild();

        assertThat(Fingerprint.of(graph)).isEqualTo(before);
        assertThat(new Rules(graph).offences()).isEmpty();
    }

    private LoadFacts.Report load(Instant moment) {
        return new LoadFacts(graph, Clock.fixed(moment, ZoneOffset.UTC)).load(directory);
    }

    private List<String> assertBad() {
        try {
            load(TUESDAY);
            throw new AssertionError("The files were loaded.");
        } catch (BadFacts bad) {
            return bad.problems().stream().map(Object::toString).toList();
        }
    }

    private List<String> texts(String query) {
        return graph.read(statements -> statements.run(query).stream().map(row -> row.text("text")).toList());
    }

    private static String person(String name) {
        return """
                - id: ada-example
                  name: %s
                  other_names: []
                  names_by_language: {}
                  country: LU # Ada
                  born: null
                  wikidata: null
                  note: null
                  evidence:
                  - source: 21news-200mds # Ada
                    locator: paragraph 3
                    note: null
                # end
                """.formatted(name);
    }
}
