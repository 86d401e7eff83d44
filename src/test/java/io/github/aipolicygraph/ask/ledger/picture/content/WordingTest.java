package io.github.aipolicygraph.ask.ledger.picture.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording FRENCH = Wording.in(Language.FR);

    static Stream<Enum<?>> closedSets() {
        return Stream.of(
                        LedgerReason.values(),
                        Stage.values(),
                        Decomposition.values(),
                        Counting.values(),
                        Instrument.values(),
                        Fill.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void namesEachMemberOfAClosedSet(Enum<?> member) {
        assertThat(ENGLISH.say(member)).isNotBlank();
        assertThat(FRENCH.say(member)).isNotBlank();
    }

    @Test
    void saysTheSameThingsInBothLanguages() throws IOException {
        var english = file("en");
        var french = file("fr");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french)
                .allSatisfy((key, text) -> assertThat(gaps(text)).as("%s", key).isEqualTo(gaps(english.get(key))));
    }

    @Test
    void fillsGapsWithWhateverIsGiven() {
        assertThat(ENGLISH.say("announced", "{1} & Sons", "{0}")).isEqualTo("Announced by {1} & Sons, {0}");
    }

    @Test
    void refusesWhatItHasNoWordsFor() {
        assertThatThrownBy(() -> FRENCH.say("nothing")).hasMessage("There are no words for nothing in FR.");
    }

    @Test
    void listsNames() {
        assertThat(ENGLISH.some(List.of(), 3)).isEmpty();
        assertThat(ENGLISH.some(List.of("SoftBank"), 3)).isEqualTo("SoftBank");
        assertThat(FRENCH.some(List.of("MGX", "Mubadala"), 3)).isEqualTo("MGX et Mubadala");
        assertThat(ENGLISH.some(List.of("SoftBank", "OpenAI", "Oracle", "MGX"), 2))
                .isEqualTo("SoftBank, OpenAI and 2 more");
        assertThat(FRENCH.some(List.of("SoftBank", "OpenAI", "Oracle"), 2)).isEqualTo("SoftBank, OpenAI et 1 autre");
        assertThat(ENGLISH.some(List.of("Balderton", "Blackstone", "CVC", "EQT", "others"), 2))
                .isEqualTo("Balderton, Blackstone and others");
        assertThat(FRENCH.some(List.of("Balderton", "Blackstone", "CVC", "d’autres"), 2))
                .isEqualTo("Balderton, Blackstone et d’autres");
        assertThat(FRENCH.listed(List.of("SoftBank", "OpenAI"))).isEqualTo("SoftBank\u00a0; OpenAI");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 1 February 2025, 1er février 2025",
        "2025-02-11, 11 February 2025, 11 février 2025",
        "2025-02, February 2025, février 2025",
        "2025, 2025, 2025",
        "2025-02-30, 2025-02-30, 2025-02-30",
        "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z"
    })
    void keepsADateAsPreciseAsItIs(String date, String english, String french) {
        assertThat(ENGLISH.day(date).replace('\u00a0', ' ')).isEqualTo(english);
        assertThat(FRENCH.day(date).replace('\u00a0', ' ')).isEqualTo(french);
    }

    private static List<String> gaps(Object text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties file(String language) throws IOException {
        var file = new Properties();
        try (var reader =
                new InputStreamReader(Wording.class.getResourceAsStream("words_" + language + ".properties"), UTF_8)) {
            file.load(reader);
        }
        return file;
    }
}
