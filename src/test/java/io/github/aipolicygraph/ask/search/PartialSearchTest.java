package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where not all words are found, what has most of them comes, and tells which it does not have. */
@QuarkusTest
class PartialSearchTest {

    @ParameterizedTest
    @CsvSource({
        "open ai qqxzzqqx, openai, qqxzzqqx",
        "Elon Reeve Musk, elon-musk, Reeve",
        "Deutsche Lufthansa AG, lufthansa, Deutsche",
        "Samuel Altman, sam-altman, Samuel",
        "Mistral l’Qqxzzqqx, mistral-ai, Qqxzzqqx",
    })
    void namesTheWordsThatAreMissing(String typed, String id, String missing) {
        var found = Found.by(typed);

        assertThat(found.ids()).first().isEqualTo(id);
        assertThat(found.<List<String>>list("edges.missing")).first().isEqualTo(List.of(missing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NVIDIA Corporation",
                "PM Modi",
                "S. Altman",
                "M. Macron",
                "Microsfot",
                "la Commission européenne"
            })
    void missesNothingInAFullHit(String typed) {
        assertThat(Found.by(typed).<List<String>>list("edges.missing")).first().isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"India AI summit", "Macron Paris", "commission code"})
    void putsFullHitsFirst(String typed) {
        var missing = Found.asking(Map.of("text", typed, "first", 100)).<List<String>>list("edges.missing");

        assertThat(missing).anyMatch(List::isEmpty).anyMatch(words -> !words.isEmpty());
        assertThat(missing.stream().map(List::isEmpty))
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "von der Leyen Paris, ursula-von-der-leyen",
        "gouvernement français, gov-fr",
        "Allemagne, gov-de",
        "Autriche, gov-at",
        "Austrian government, gov-at",
        "Maldives, gov-mv",
    })
    void putsWhatIsMeantFirst(String typed, String id) {
        assertThat(Found.by(typed).ids()).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Stargate, stargate-500bn, stargate-initial-100bn",
        "AI Act, eu-ai-act, ai-act-entry-into-force",
        "PBIA, pbia-23bn, pbia-supercomputer",
    })
    void putsAThingBeforeWhatBelongsToIt(String typed, String thing, String part) {
        assertThat(Found.by(typed).ids()).containsSubsequence(thing, part);
    }

    @Test
    void findsStatementsByWhoSaidThem() {
        var found = Found.asking(Map.of("text", "Laurent Alexandre", "types", List.of("STATEMENT")));

        assertThat(found.<String>list("edges.node.speaker.id")).startsWith("laurent-alexandre", "laurent-alexandre");
        assertThat(found.list("edges[0].snippets.field")).contains("SPEAKER");
    }

    @ParameterizedTest
    @CsvSource({"data center", "data centre", "datacenter", "Data-Centres", "centres de données"})
    void takesWaysToWriteAThingForOne(String typed) {
        assertThat(Found.by(typed).ids()).isEqualTo(Found.by("data centre").ids());
    }

    @ParameterizedTest
    @CsvSource({
        "emman, emmanuel-macron",
        "von der l, ursula-von-der-leyen",
        "commission eur, european-commission",
        "S. Alt, sam-altman",
        "starg, stargate",
        "Mistral, mistral-ai",
    })
    void answersAsSomebodyTypes(String typed, String id) {
        var found = Found.asking(Map.of("text", typed, "prefix", true));

        assertThat(found.ids().subList(0, 2)).contains(id);
        assertThat(found.<List<String>>list("edges.missing")).first().isEqualTo(List.of());
        assertThat(found.<List<Object>>list("edges.snippets")).first().isNotEqualTo(List.of());
    }

    @Test
    void takesManyLongWords() {
        var words =
                "conseiller ministre européen américain directeur gigafabriques réglementation présidente allemands "
                        .repeat(3);

        assertThat(Found.by(words).ids()).isNotEmpty();
        assertThat(Found.asking(Map.of("text", words, "prefix", true)).ids()).isNotEmpty();
    }
}
