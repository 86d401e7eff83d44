package io.github.aipolicygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ethique       | Pour l’éthique de l’IA             | Pour l’<mark>éthique</mark> de l’IA
            politique     | Les politiques de la France        | Les <mark>politiques</mark> de la France
            vonderleyen   | Ursula von der Leyen               | Ursula <mark>von</mark> <mark>der</mark> <mark>Leyen</mark>
            Van der Layen | Ursula von der Leyen               | Ursula <mark>von</mark> <mark>der</mark> <mark>Leyen</mark>
            Layen         | Ursula von der Leyen               | Ursula von der <mark>Leyen</mark>
            paris summit  | The Paris AI summit                | The <mark>Paris</mark> AI <mark>summit</mark>
            le cun        | Yann LeCun                         | Yann <mark>LeCun</mark>
            giga factory  | Four gigafactories                 | Four <mark>gigafactories</mark>
            becomes       | has become a competitor            | has <mark>become</mark> a competitor
            Emanuel Macrom | Emmanuel Macron                   | <mark>Emmanuel</mark> <mark>Macron</mark>
            research      | <b>R&D</b> "research"              | &lt;b&gt;R&amp;D&lt;/b&gt; &quot;<mark>research</mark>&quot;
            """)
    void marksWhatWasFoundAndEscapesTheRest(String typed, String text, String html) {
        assertThat(Highlight.of(typed).in(List.of(text)))
                .extracting(Highlight.Marked::html)
                .containsExactly(html);
    }

    @Test
    void givesOnlyTextsWithMarks() {
        assertThat(Highlight.of("Macron").in(List.of("Sam Altman", "Emmanuel Macron", "the macron over a vowel")))
                .extracting(Highlight.Marked::text)
                .containsExactly(1, 2);
    }

    @Test
    void marksSlipsOnlyWhereNothingIsAsTyped() {
        assertThat(Highlight.of("Macron").in(List.of("Micron", "Macron"))).hasSize(1);
        assertThat(Highlight.of("Macron").in(List.of("Micron"))).hasSize(1);
    }

    @Test
    void cutsALongTextAroundTheFirstMark() {
        var html = Highlight.of("Mistral")
                .in(List.of("before ".repeat(100) + "Mistral" + " after".repeat(100)))
                .get(0)
                .html();

        assertThat(html).startsWith("… before").contains("<mark>Mistral</mark>").endsWith("after …");
        assertThat(html.length()).isLessThan(350);
    }

    @Test
    void takesAQueryForWhatItSays() {
        assertThat(SearchQuery.of("name:x (a*)").sought())
                .extracting(SearchQuery.Sought::forms)
                .isEqualTo(SearchQuery.of("Name x a").sought().stream()
                        .map(SearchQuery.Sought::forms)
                        .toList());
        assertThat(SearchQuery.of("la").sought())
                .isEqualTo(SearchQuery.of("").sought())
                .isEmpty();
    }

    @Test
    void looksForAWholeNameInCapitalsWithoutItsArticles() {
        assertThat(SearchQuery.of("SOMMET DE PARIS").wanted())
                .extracting(Word::folded)
                .containsExactly("sommet", "paris");
        assertThat(SearchQuery.of("UN").wanted()).extracting(Word::folded).containsExactly("un");
    }
}
