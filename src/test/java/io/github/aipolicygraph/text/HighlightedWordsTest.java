package io.github.aipolicygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            openai      | the Open AI          | the <mark>Open</mark> <mark>AI</mark>
            vonderleyen | Ursula vo nderlayen  | Ursula <mark>vo</mark> <mark>nderlayen</mark>
            Macron      | Macron & 'Micron'    | <mark>Macron</mark> &amp; &#39;Micron&#39;
            """)
    void areThoseThatWereTyped(String typed, String text, String html) {
        assertThat(marked(typed, text)).containsExactly(html);
    }

    @Test
    void areNotNearByChanceIfTheyWereTypedApart() {
        assertThat(marked("vonder leyen", "Ursula vo nderlayen")).isEmpty();
    }

    @Test
    void haveNoSlipIfOneTextHasThemAsTyped() {
        assertThat(marked("Emmanuel Macron", "Emmanuel Macron", "Emmanuel Micron"))
                .containsExactly("<mark>Emmanuel</mark> <mark>Macron</mark>", "<mark>Emmanuel</mark> Micron");
    }

    @Test
    void areInATextOfThreeHundredLettersThatIsNotCut() {
        var before = "ab ".repeat(97) + "a ";

        assertThat(marked("Mistral", before + "Mistral")).containsExactly(before + "<mark>Mistral</mark>");
        assertThat(marked("Mistral", "a" + before + "Mistral"))
                .singleElement()
                .asString()
                .startsWith("… ab ");
    }

    @Test
    void mayBeUnfinished() {
        assertThat(Highlight.of("Macr", true).in(List.of("Emmanuel Macron")))
                .containsExactly(new Highlight.Marked(0, "Emmanuel <mark>Macron</mark>"));
        assertThat(Highlight.of("Macr", false).in(List.of("Emmanuel Macron"))).isEmpty();
    }

    private static List<String> marked(String typed, String... texts) {
        return Highlight.of(typed).in(List.of(texts)).stream()
                .map(Highlight.Marked::html)
                .toList();
    }
}
