package io.github.aipolicygraph.search;

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
    @CsvSource(
            delimiter = '|',
            value = {"17bn | 1.7bn", "41bn | 4.1bn", "40000 | 40 000"})
    void thatAreNumbersKeepTheirPoint(String one, String other) {
        assertThat(Found.by(one).ids().equals(Found.by(other).ids())).isEqualTo(one.equals(other.replace(" ", "")));
    }
}
