package io.github.aipolicygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index is given: words, words as one (__), the whole name (_), its first word, and the words of its shortest name (=). */
class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Emmanuel Macron  | emmanuel macron __emmanuelmacron _emmanuelmacron <emmanuel emmanuel=2 macron=2
            OpenAI           | openai _openai <openai openai=1
            Son              | son _son <son son=1
            Novo Nordisk A/S | novo nordisk s __novonordisk __nordiska __as __novonordiska __nordiskas __novonordiskas _novonordiskas _novonordisk <novo nordisk=2 novo=2
            Banque de France | banque bank france franc __banquede __defrance __banquedefrance _banquedefrance _banquedefranc _banquefrance _banquefranc <banque <bank bank=2 banque=2 franc=2 france=2
            """)
    void isOfANameInAllItsForms(String name, String tokens) {
        assertThat(SearchText.ofNames(List.of(name))).isEqualTo(tokens);
    }

    @Test
    void hasUpToFourWordsAsOne() {
        assertThat(SearchText.ofNames(List.of("bb cc dd ee ff")).split(" "))
                .contains("__bbcc", "__eeff", "__bbccddee", "__ccddeeff")
                .doesNotContain("__bbccddeeff");
    }

    @Test
    void countsTheWordsOfTheShortestName() {
        assertThat(SearchText.ofNames(List.of("Mistral AI", "Mistral")).split(" "))
                .contains("mistral=1", "ai=2");
        assertThat(SearchText.ofNames(List.of("aa bb cc dd ee ff gg hh")).split(" "))
                .contains("aa=8", "hh=8");
        assertThat(SearchText.ofNames(List.of("aa bb cc dd ee ff gg hh ii"))).doesNotContain("=");
    }

    @Test
    void hasTheFamilyNameAndTheInitialsOfAPerson() {
        assertThat(SearchText.ofPeople(List.of("Ursula von der Leyen")))
                .endsWith(" von=4 %vonderleyen #u %derleyen #v #uv %leyen #d #uvd");
        assertThat(SearchText.ofPeople(List.of("Macron"))).isEqualTo(SearchText.ofNames(List.of("Macron")));
    }

    @Test
    void hasTheMakerThatAThingIsCalledBy() {
        assertThat(SearchText.ofNames(List.of("Stargate"), List.of("Stargate", "OpenAI")))
                .endsWith(" $stargate");
        assertThat(SearchText.ofNames(List.of("Open AI fund"), List.of("Open AI Inc", "Mistral")))
                .endsWith(" $openai");
        assertThat(SearchText.ofNames(List.of("InvestAI"), List.of("Macron"))).doesNotContain("$");
    }

    @Test
    void isOfTextsOnceForEachForm() {
        assertThat(SearchText.ofTexts(List.of("Le centre de données de la France", "the data centre")))
                .isEqualTo("centre centr donnees donn donnee data france franc datacentre datacentr");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, pledge",
        "false, 3, pledge own",
        "true, 4, pledge rank3",
        "false, 7, pledge own rank3",
        "true, 8, pledge rank4",
        "true, 511, pledge rank9",
        "true, 512, pledge rank10",
        "false, 9999, pledge own rank10",
    })
    void ranksAThingByItsRelationships(boolean part, int degree, String tokens) {
        assertThat(SearchText.ofType("PLEDGE", part, degree)).isEqualTo(tokens);
    }

    @Test
    void knowsItsRanks() {
        assertThat(SearchText.ranks()).hasSize(8).startsWith("rank3").endsWith("rank10");
    }

    @Test
    void foldsNamesOnce() {
        assertThat(SearchText.folded(List.of("Élysée  Palace", "élysée palace", " Ørsted ")))
                .isEqualTo("elysee palace\norsted");
        assertThat(TextFolding.piece(" AI")).isEqualTo(" ai");
        assertThat(TextFolding.letters("Élysée Ø")).isEqualTo("elysee ø");
    }
}
