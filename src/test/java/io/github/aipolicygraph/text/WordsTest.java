package io.github.aipolicygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Conseillère spéciale, conseillere speciale",
                "l’éthique et l'État, ethique et etat",
                "QU’UNE, une",
                "aujourd’hui, aujourdhui",
                "France's and Macron’s, france and macron",
                "J.D. Vance, jd vance",
                "O'Brien, obrien",
                "gnani.ai and 01.AI, gnani ai and 01 ai",
                "E.ON 17.5bn U.S., eon 17.5bn us",
                "cœur, coeur",
                "Straße, strasse",
                "AI-powered €200bn, ai powered 200bn",
                "Владимир 北京, владимир 北 京",
            })
    void areFolded(String text, String folded) {
        assertThat(Words.of(text)).extracting(Word::folded).containsExactly(folded.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,7 Md€ | 1.7 md",
                "40 000 or 40\u00a0000 or 40,000 | 40000 or 40000 or 40000",
                "in 2025 300 sites | in 2025 300 sites",
            })
    void areNumbersHoweverTheseAreWritten(String text, String folded) {
        assertThat(Words.of(text)).extracting(Word::folded).containsExactly(folded.split(" "));
    }

    @Test
    void areTheSameHoweverAnAccentIsEncoded() {
        assertThat(Words.of("E\u0301lyse\u0301e")).isEqualTo(Words.of("\u00c9lys\u00e9e"));
    }

    @Test
    void knowWhereTheyStandInTheText() {
        var text = "Pour l’éthique de l’IA";

        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.from(), word.to()))
                .containsExactly("Pour", "éthique", "de", "IA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "()[]{}", "\u0000", "\ud800", "/.*/ && || !"})
    void areNotMadeOfSigns(String text) {
        assertThat(Words.of(text)).isEmpty();
    }

    @Test
    void areMeantUnlessTheyAreArticlesInSmallLetters() {
        assertThat(Words.of("la France et l’ONU, the UN"))
                .filteredOn(Word::isMeant)
                .extracting(Word::folded)
                .isEqualTo(List.of("france", "onu", "un"));
    }

    @ParameterizedTest
    @CsvSource({
        "conseiller, conseillere",
        "conseiller, conseilleres",
        "politique, politiques",
        "europeen, europeennes",
        "national, nationaux",
        "annoncer, annoncees",
        "directeur, directrices",
        "chercheur, chercheuse",
        "niveau, niveaux",
        "policy, policies",
        "regulation, regulations",
        "invest, invests",
        "invest, investing",
        "gigafactory, gigafactories",
        "magazine, magazines",
        "IA, AI",
        "UE, EU",
        "loreal, L'Oréal",
        "sommets, summit",
        "ministres, ministers",
        "europeennes, European",
        "sécurité, security",
        "loi, Acts",
    })
    void shareAStemWithTheirOtherForms(String one, String other) {
        assertThat(forms(one)).anyMatch(forms(other)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "conseil, conseiller",
        "fonds, fondateur",
        "universal, university",
        "compute, compter",
        "premier, president",
        "1990, 1990s"
    })
    void shareNoStemWithOtherWords(String one, String other) {
        assertThat(forms(one)).noneMatch(forms(other)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "leyen, layen",
        "leyen, leyn",
        "leyen, leyeen",
        "leyen, lyeen",
        "gigafactory, gigafactroy",
        "intelligence, inteligense",
        "vonderleyen, vonderlayen"
    })
    void areNearThemselvesWithASlip(String word, String slip) {
        assertThat(slip).matches(TypoPattern.pattern(word, 4).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"macron, micro", "leyen, eyen", "leyen, lion", "commission, compassion"})
    void areNotNearOtherWords(String word, String other) {
        assertThat(other).doesNotMatch(TypoPattern.pattern(word, 4).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "200bn", "eu", "владимир"})
    void haveNoSlipsInNumbersAndShortWords(String word) {
        assertThat(TypoPattern.pattern(word, 4)).isEmpty();
    }

    private static List<String> forms(String word) {
        return List.copyOf(SearchText.forms(Words.of(word).get(0)));
    }
}
