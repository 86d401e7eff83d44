package io.github.aipolicygraph.load;

import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static io.github.aipolicygraph.load.LoadedFacts.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.load.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was removed or merged is found by its id, says when it was taken back, and into what it went. */
@Tag("slow")
class TakenBackTest {

    private static final String FORMERLY = "- id: emmanuel-macron\n  formerly: [%s]\n";
    private static final String MACRON = "- id: emmanuel-macron\n";

    @TempDir
    Path directory;

    private LoadedFacts facts;

    @BeforeEach
    void loadsOnMonday() {
        facts = new LoadedFacts(directory);
    }

    @Test
    void aRemovedPersonIsFoundByIdWithTheMoment() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(TUESDAY);
        facts.files().cut("people.yaml", "- id: ada-example", "# end");
        facts.load(WEDNESDAY);

        assertThat(found("node", "ada-example")).containsExactly("Ada Example 2026-03-04T09:00:00Z nothing");
        assertThat(found("person", "ada-example")).containsExactly("Ada Example 2026-03-04T09:00:00Z nothing");
        assertThat(found("pledge", "ada-example")).isEmpty();
        assertThat(facts.texts(CypherFile.of("types/Query/people")
                        .text()
                        .replace("RETURN node", "WITH node WHERE node.id = 'ada-example' RETURN node.id AS text")
                        .replaceAll("ORDER BY .*", "")))
                .isEmpty();
    }

    @Test
    void aMergedPersonSaysIntoWhom() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(TUESDAY);
        facts.files()
                .cut("people.yaml", "- id: ada-example", "# end")
                .replace("people.yaml", MACRON, FORMERLY.formatted("ada-example"));
        facts.load(WEDNESDAY);

        assertThat(found("node", "ada-example")).containsExactly("Ada Example 2026-03-04T09:00:00Z emmanuel-macron");
        assertThat(facts.load(WEDNESDAY).changedNothing()).isTrue();
        facts.files().replace("people.yaml", FORMERLY.formatted("ada-example"), MACRON);
        facts.load(WEDNESDAY.plusSeconds(1));
        assertThat(found("node", "ada-example")).containsExactly("Ada Example 2026-03-04T09:00:00Z nothing");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anIdThatThisGraphNeverHeldSaysIntoWhatItWasMerged(boolean isNew) {
        mergeWhatNobodyHeld("people", "emmanuel-macron", "e-macron");
        mergeWhatNobodyHeld("institutions", "european-union", "the-union");
        mergeWhatNobodyHeld("events", "paris-ai-action-summit", "paris-summit");
        mergeWhatNobodyHeld("pledges", "investai-200bn", "invest-ai");
        mergeWhatNobodyHeld("sources", "21news-200mds", "the-seed");
        if (isNew) {
            ScratchGraph.empty();
        }
        facts.load(TUESDAY);

        assertThat(found("node", "e-macron")).containsExactly("Emmanuel Macron 2026-03-03T09:00:00Z emmanuel-macron");
        assertThat(found("institution", "the-union"))
                .containsExactly("European Union 2026-03-03T09:00:00Z european-union");
        assertThat(found("event", "paris-summit")).singleElement().asString().endsWith(" paris-ai-action-summit");
        assertThat(found("pledge", "invest-ai")).singleElement().asString().endsWith(" investai-200bn");
        assertThat(found("source", "the-seed")).singleElement().asString().endsWith(" 21news-200mds");
        assertThat(new Rules(facts.graph()).violations()).isEmpty();
        assertThat(facts.load(WEDNESDAY).changedNothing()).isTrue();
    }

    private void mergeWhatNobodyHeld(String kind, String into, String id) {
        var record = "- id: %s\n".formatted(into);
        facts.files().replace(kind + ".yaml", record, "%s  formerly: [%s]\n".formatted(record, id));
    }

    @Test
    void evidenceOfAnEarlierGraphGetsItsScope() throws IOException {
        var scopes = """
                MATCH (c:Claim)-[e:SUPPORTED_BY|DISPUTED_BY]->(s)
                WHERE c.retractedAt IS NULL AND e.retractedAt IS NULL
                RETURN c.id + ' ' + s.id + ' ' + e.locator + ' ' + coalesce(e.note, '') + ' ' + e.scope AS text
                """;
        var before = facts.texts(scopes);
        facts.graph().write(statements -> {
            statements.run("MATCH ()-[e:SUPPORTED_BY|DISPUTED_BY]->() REMOVE e.scope");
            return statements.run("MATCH (d:Dataset) SET d.version = 'to be loaded again'");
        });
        var migration = Files.readString(migration());
        facts.graph().write(statements -> statements.run(migration.replace(";", "")));

        facts.load(TUESDAY);

        assertThat(facts.texts(scopes)).containsExactlyInAnyOrderElementsOf(before);
        // Only what came to have evidence of its own is retracted, and all of it is of a whole record.
        assertThat(facts.texts("MATCH ()-[e:SUPPORTED_BY]->() WHERE e.retractedAt IS NOT NULL RETURN e.scope AS text"))
                .hasSizeLessThan(60)
                .containsOnly("RECORD");
    }

    @Test
    void warningsAreKeptAndFollowTheFiles() {
        var warnings = "MATCH (d:Dataset) UNWIND d.warnings AS text RETURN text";
        // On that Monday the facts tell of days that are still to come.
        var before = facts.texts(warnings);
        assertThat(before).isNotEmpty();
        facts.files().append("people.yaml~", "x");

        assertThat(facts.load(TUESDAY).summary()).contains((before.size() + 1) + " warnings in dataset.warnings");

        assertThat(facts.texts(warnings)).hasSize(before.size() + 1);
        assertThat(facts.load(WEDNESDAY).changedNothing()).isTrue();
    }

    private static Path migration() throws IOException {
        try (var files = Files.list(Path.of("cypher/migrations"))) {
            return files.filter(file -> file.toString().contains("Scope_of_evidence"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> found(String root, String id) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("asOf", null);
        var text = CypherFile.of("types/Query/" + root)
                .text()
                .replace(
                        "RETURN node",
                        "RETURN coalesce(node.name, node.title) + ' ' + toString(node.retractedAt) + ' '"
                                + " + coalesce(node.mergedInto, 'nothing') AS text");
        return facts.graph()
                .read(statements -> statements.run(text, parameters).stream()
                        .map(row -> row.text("text"))
                        .toList());
    }
}
