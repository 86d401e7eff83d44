package io.github.aipolicygraph.load.derive;

import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.load.Fingerprint;
import io.github.aipolicygraph.load.LoadedFacts;
import io.github.aipolicygraph.load.rules.Rules;
import io.github.aipolicygraph.text.SearchText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the search are what the graph holds, whenever that was loaded. */
@Tag("slow")
class SearchTextsTest {

    private static final String ADA =
            "MATCH (p:Person {id: 'ada-example'}) RETURN p.namesFolded + ' ' + p.searchNames AS text";

    @TempDir
    Path directory;

    private LoadedFacts facts;

    @BeforeEach
    void loadsOnMonday() {
        facts = new LoadedFacts(directory);
    }

    @Test
    void followANewName() {
        facts.files().append("people.yaml", LoadedFacts.person("Ada Exemple"));
        facts.load(TUESDAY);
        facts.files().replace("people.yaml", "name: Ada Exemple", "name: Ada Lovelacé");

        facts.load(TUESDAY.plusSeconds(1));

        assertThat(facts.texts(ADA))
                .containsExactly("ada lovelace " + SearchText.ofPeople(List.of("Ada Lovelacé")))
                .first()
                .asString()
                .contains("adalovelace");
    }

    @Test
    void comeToAGraphThatWasLoadedWithoutThem() {
        var before = Fingerprint.of(facts.graph());
        facts.graph().write(statements -> statements.run("""
                        MATCH (thing:Entity|Source|Statement)
                        REMOVE thing.namesFolded, thing.searchNames, thing.searchTitles, thing.searchTexts, thing.searchType
                        """));
        facts.graph().write(statements -> statements.run("MATCH (d:Dataset) SET d.version = 'of another shape'"));

        facts.load(LoadedFacts.MONDAY);

        assertThat(Fingerprint.of(facts.graph())).isEqualTo(before);
    }

    @Test
    void areNotAmongWhatARelationshipSays() {
        new DerivedEdges(facts.graph()).rebuild();

        assertThat(facts.texts("MATCH ()-[e:STATED]->() WHERE e.searchTexts IS NOT NULL RETURN e.claim AS text"))
                .isEmpty();
        assertThat(new Rules(facts.graph()).violations()).isEmpty();
    }
}
