package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.text.SearchText;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** What a journalist types finds what is meant. */
@QuarkusTest
class SearchTest {

    @Inject
    Driver driver;

    /** The fact base has nobody whose note has these words. */
    @BeforeEach
    void addAnAdviser() {
        var note = "Conseillère pour les politiques publiques et l’éthique.";
        run("""
                CREATE (:Entity:Actor:Person {id: 'test-adviser', name: 'Zoé Exemple', nameOrder: 'zoe exemple\ttest-adviser',
                  note: $note, searchTexts: $words, searchType: 'person'})
                """, Map.of("note", note, "words", SearchText.ofTexts(List.of(note))));
    }

    @AfterEach
    void removeTheAdviser() {
        run("MATCH (adviser:Entity {id: 'test-adviser'}) DELETE adviser", Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "conseiller, test-adviser",
        "politique, test-adviser",
        "ethique, test-adviser",
        "intelligence, commission-ia-fr",
        "europeenne, european-commission",
        "Etat, gov-fr-digital",
        "von der leyen, ursula-von-der-leyen",
        "Leyen, ursula-von-der-leyen",
        "Van der Leyen, ursula-von-der-leyen",
        "vonderleyen, ursula-von-der-leyen",
        "sommet paris, paris-ai-action-summit",
        "paris summit, paris-ai-action-summit",
    })
    void findsItInBothLanguages(String typed, String id) {
        assertThat(Found.by(typed).ids()).contains(id);
    }

    @Test
    void marksTheWordsInTheTextsOfAHit() {
        var answer = Found.by("conseiller ethique");

        assertThat(answer.list("edges[0].snippets"))
                .isEqualTo(List.of(Map.of(
                        "field",
                        "NOTE",
                        "text",
                        "<mark>Conseillère</mark> pour les politiques publiques et l’<mark>éthique</mark>.")));
    }

    @Test
    void givesAHitAsWhatItIs() {
        var answer = Found.by("von der leyen");

        assertThat(answer.text("edges[0].node.__typename")).isEqualTo("Person");
        assertThat(answer.text("edges[0].node.name")).isEqualTo("Ursula von der Leyen");
        assertThat(answer.list("edges[0].node.positions.edges.node.name")).contains("European Commission");
    }

    @Test
    void findsOnlyTheSortsThatAreAsked() {
        var all = Found.asking(Map.of("text", "summit", "first", 100)).types();
        var sources = Found.asking(Map.of("text", "summit", "types", List.of("SOURCE"), "first", 100));
        var statements = Found.asking(Map.of("text", "largest partnership", "types", List.of("STATEMENT", "PLEDGE")));

        assertThat(all).contains("Event", "Source");
        assertThat(sources.types()).isNotEmpty().containsOnly("Source");
        assertThat(statements.text("edges[0].node.speaker.id")).isEqualTo("ursula-von-der-leyen");
        assertThat(Found.asking(Map.of("text", "summit", "types", List.of())).types())
                .isEmpty();
        assertThat(Found.asking(Map.of("text", "la", "types", List.of("PERSON")))
                        .ids())
                .isEmpty();
    }

    @Test
    void pagesThroughAllHitsInTheirOrder() {
        var all = Found.asking(Map.of("text", "declaration", "first", 100));
        var met = new ArrayList<String>();
        var arguments = new HashMap<String, Object>(Map.of("text", "declaration", "first", 7));
        Found page;
        do {
            page = Found.asking(arguments);
            met.addAll(page.ids());
            arguments.put("after", page.text("pageInfo.endCursor"));
        } while (page.goesOn());

        assertThat(met).hasSizeGreaterThan(14).hasSizeLessThanOrEqualTo(100).isEqualTo(all.ids());
        assertThat(all.total()).isEqualTo(met.size());
        assertThat(all.<Float>list("edges.score")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void findsNothingThatIsRetracted() {
        run("MATCH (adviser:Entity {id: 'test-adviser'}) SET adviser.retractedAt = datetime()", Map.of());

        assertThat(Found.by("conseiller").ids()).isNotEmpty().doesNotContain("test-adviser");
    }

    @Test
    void takesAShortWordForASlipInNamesOnly() {
        // "low" is in a name, and in what Emmanuel Macron said.
        var found = Found.asking(Map.of("text", "luw IA", "first", 100));

        assertThat(found.ids()).contains("uae-france-campus-floor");
        assertThat(found.types()).doesNotContain("Statement");
    }

    @Test
    void looksAtNamesAloneWhereAThousandHoldTheWords() {
        var name =
                "CREATE (:Entity:Actor:Person {id: 'test-name-' + number, name: 'Zzyx', searchNames: 'zzyx', searchType: 'person'})";
        var text = "CREATE (:Entity:Pledge {id: 'test-text', name: 'Test', searchTexts: 'zzyx', searchType: 'pledge'})";
        try {
            run(text + " WITH 1 AS one UNWIND range(1, 998) AS number " + name, Map.of());
            assertThat(Found.by("zzyx").total()).isEqualTo(999);

            run("UNWIND range(999, 1000) AS number " + name, Map.of());
            assertThat(Found.by("zzyx").total()).isEqualTo(1000);
            assertThat(Found.asking(Map.of("text", "zzyx", "types", List.of("PLEDGE")))
                            .ids())
                    .containsExactly("test-text");
        } finally {
            run("MATCH (e:Entity) WHERE e.searchNames = 'zzyx' OR e.searchTexts = 'zzyx' DELETE e", Map.of());
        }
    }

    private void run(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
    }
}
