package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed need not be what is written: in the other language, in other forms, with other signs. */
@QuarkusTest
class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "von der leyen, ursula-von-der-leyen",
        "LEYEN, ursula-von-der-leyen",
        "Van der Layen, ursula-von-der-leyen",
        "vonderleyen, ursula-von-der-leyen",
        "emanuel macron, emmanuel-macron",
        "Le Cun, yann-lecun",
        "JD Vance, jd-vance",
        "openia, openai",
        "Mistrall, mistral-ai",
        "Microsfot, microsoft",
        "Altmann, sam-altman",
        "Unitedd States, gov-us",
        "mistral, mistral-ai",
        "open ai, openai",
        "commission europeenne, european-commission",
        "l'union européenne, european-union",
        "sommet paris, paris-ai-action-summit",
        "paris summit, paris-ai-action-summit",
        "sommet paris 2025, paris-ai-action-summit",
        "Son, masayoshi-son",
        "loreal, loreal",
        "Gnani, gnani",
        "gnani.ai, gnani",
        "Stargates, stargate",
        "Amazone, amazon",
        "Bpifranc, bpifrance",
        "Sommet de Séoul, seoul-summit",
        "loi sur l’IA, eu-ai-act",
        "Itly, gov-it",
    })
    void putTheNameThatIsMeantFirst(String typed, String id) {
        assertThat(Found.by(typed).ids()).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "premier ministre, keir-starmer",
        "Bletchley 2023, bletchley-summit",
        "summit of 2025, paris-ai-action-summit",
    })
    void findWhatHasThemInTheOtherLanguageOrAsAYear(String typed, String id) {
        assertThat(Found.by(typed).ids()).contains(id);
    }

    @Test
    void withASlipAreNotTwoOthers() {
        // In AI is no slip of Inia, as India is.
        assertThat(Found.by("Inia").<List<Object>>list("edges.snippets"))
                .isNotEmpty()
                .noneMatch(List::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({"17bn, 1.7bn", "41bn, 4.1bn"})
    void thatAreNumbersKeepTheirPoint(String one, String other) {
        assertThat(Found.by(other).ids())
                .isNotEmpty()
                .isNotEqualTo(Found.by(one).ids());
    }

    @Test
    void thatAreNumbersMayHaveBlanks() {
        assertThat(Found.by("40 000").ids())
                .isNotEmpty()
                .isEqualTo(Found.by("40000").ids());
    }
}
