package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** While somebody types, the last word is a beginning, even if it is too common a word as it is. */
@QuarkusTest
class UnfinishedWordTest {

    @ParameterizedTest
    @CsvSource({
        "Sa, sam-altman",
        "In, investai",
        "Or, oracle",
        "L'Or, loreal",
        "A, amazon",
    })
    void findsNamesThatBeginWithACommonWord(String typed, String id) {
        assertThat(asking(typed).ids()).anyMatch(found -> found.startsWith(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sa", "In", "Or", "A", "D", "Dé", "ce", "L'Or", "l", "the", "d'", "S", "7"})
    void findsSomethingByAnyBeginning(String typed) {
        var found = asking(typed);

        assertThat(found.ids()).isNotEmpty();
        assertThat(found.<List<String>>list("edges.missing")).first().isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sam Altman", "InvestAI", "Oracle", "Déclaration", "Bank of America", "la Commission"})
    void isNeverEmptyOnTheWay(String name) {
        assertThat(IntStream.rangeClosed(1, name.length()).mapToObj(to -> name.substring(0, to)))
                .allSatisfy(typed -> assertThat(asking(typed).ids()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Sam A, sam-altman", "Dario A, dario-amodei", "von der l, ursula-von-der-leyen"})
    void putsFirstWhatACommonWordMayBecome(String typed, String id) {
        var found = asking(typed);

        assertThat(found.ids()).first().isEqualTo(id);
        assertThat(found.<List<String>>list("edges.missing")).first().isEqualTo(List.of());
    }

    @Test
    void findsNothingByCommonWordsThatAreFinished() {
        assertThat(List.of("Sa", "In", "Or", "A", "D", "Dé", "ce"))
                .allSatisfy(typed -> assertThat(Found.by(typed).ids()).isEmpty());
    }

    private static Found asking(String typed) {
        return Found.asking(Map.of("text", typed, "prefix", true, "first", 50));
    }
}
