package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is taken literally, or refused with a reason. */
@QuarkusTest
class LiteralSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"la", "", "   ", "the of", "()", "*", "\\", "/.*/", "\u0000", "\ud800", "qqxzzqqx"})
    void givesAnEmptyPageForNothing(String typed) {
        var answer = Found.by(typed);

        assertThat(answer.total()).isZero();
        assertThat(answer.ids()).isEmpty();
        assertThat(answer.goesOn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "leyen          ; leyen
            leyen^          ; leyen
            leyen~2         ; leyen 2
            (leyen          ; leyen
            leyen AND       ; leyen and
            NOT leyen       ; not leyen
            -leyen          ; leyen
            ley*            ; ley
            name:leyen      ; name leyen
            searchType:person ; searchtype person
            [a TO leyen]    ; a to leyen
            /.*(.*.*)*x/    ; x
            leyen && || !   ; leyen
            """)
    void takesWhatIsTypedLiterally(String typed, String meant) {
        assertThat(Found.by(typed).ids()).isEqualTo(Found.by(meant).ids());
    }

    @Test
    void findsTheSameHoweverAnAccentIsEncoded() {
        var name = "Élysée européenne";
        var composed = Found.by(Normalizer.normalize("européenne", Normalizer.Form.NFC))
                .ids();

        assertThat(composed).isNotEmpty();
        assertThat(Found.by(Normalizer.normalize("européenne", Normalizer.Form.NFD))
                        .ids())
                .isEqualTo(composed);
        assertThat(Found.by(Normalizer.normalize(name, Normalizer.Form.NFD)).ids())
                .isEqualTo(Found.by(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "leyen ", "é", "(*", "\ud83d\ude00"})
    void refusesALongText(String part) {
        var answer = Found.asking(Map.of("text", part.repeat(40_000 / part.length())));

        assertThat(answer.answer().getString("errors[0].extensions.code")).isEqualTo("SEARCH_TEXT");
        assertThat(answer.answer().getString("errors[0].message")).contains("characters; 500 are the most");
        assertThat(answer.answer().getList("errors[0].path")).isEqualTo(List.of("search"));
    }

    @Test
    void refusesTooManyWords() {
        assertThat(Found.asking(Map.of("text", "ai ".repeat(31))).answer().getString("errors[0].message"))
                .contains("31 words");
    }
}
