package io.github.aipolicygraph.load;

import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static io.github.aipolicygraph.load.LoadedFacts.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.load.derive.DerivedEdges;
import io.github.aipolicygraph.load.rules.Rules;
import io.github.aipolicygraph.load.rules.RulesBroken;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load refuses, it refuses whole; and what it may, it can draw again. */
@Tag("slow")
class RefusedLoadTest {

    @TempDir
    Path directory;

    private LoadedFacts facts;

    @BeforeEach
    void loadsOnMonday() {
        facts = new LoadedFacts(directory);
    }

    @Test
    void badFilesLeaveTheGraphAsItWas() {
        var before = Fingerprint.of(facts.graph());
        facts.files()
                .replace("people.yaml", "country: DE", "country: DEU")
                .replace("relations.yaml", "to: eu-ai-champions", "to: x");

        assertThat(facts.problems()).hasSize(2);

        assertThat(Fingerprint.of(facts.graph())).isEqualTo(before);
    }

    @Test
    void aBrokenRuleUndoesTheWholeLoad() {
        facts.graph().write(statements -> statements.run("""
                MATCH (c:Claim {predicate: 'AMOUNT'})-[:SUBJECT]->(:Pledge {id: 'investai-200bn'}) SET c.rank = 'PREFERRED'
                """));
        var before = Fingerprint.of(facts.graph());
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));

        assertThatThrownBy(() -> facts.load(TUESDAY))
                .isInstanceOf(RulesBroken.class)
                .hasMessageContaining("preferred-is-one")
                .hasMessageContaining("investai-200bn");

        assertThat(Fingerprint.of(facts.graph())).isEqualTo(before);
    }

    @Test
    void anIdDoesNotChangeItsSort() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Example"));
        facts.load(TUESDAY);
        facts.files()
                .cut("people.yaml", "- id: ada-example", "# end")
                .append(
                        "institutions.yaml",
                        LoadedFacts.person("Ada Example").replace("  born: null\n", "  kind: NGO\n"));

        assertThatThrownBy(() -> facts.load(WEDNESDAY))
                .isInstanceOf(RulesBroken.class)
                .hasMessageContaining("a Person in the graph and a Institution in the files");
    }

    @Test
    void theRelationshipsCanBeRebuiltFromTheClaims() {
        var before = Fingerprint.of(facts.graph());
        facts.graph().write(statements -> statements.run("MATCH (:Entity)-[e]->(:Entity) DELETE e"));
        assertThat(Fingerprint.of(facts.graph())).hasSizeLessThan(before.size());

        new DerivedEdges(facts.graph()).rebuild();

        assertThat(Fingerprint.of(facts.graph())).isEqualTo(before);
        assertThat(new Rules(facts.graph()).violations()).isEmpty();
    }
}
