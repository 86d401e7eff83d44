package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.load.FactFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suspicious is said, and loaded. */
@Execution(ExecutionMode.CONCURRENT)
class SuspicionsTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void theFactBaseHasThoseThatItsReadmeTells() {
        FactFiles.copiedTo(directory);

        assertThat(warnings())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("investai-gigafactories-20bn, status_history[2]: PLEDGED on 2026-06-02"),
                        one -> assertThat(one)
                                .contains("eu-ai-factories-10bn, status_history[1]: PLEDGED on 2025-04-03"),
                        one -> assertThat(one)
                                .contains("japan-ai-1tn: 2025-12-19 lies outside the days of japan-ai-basic-plan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            sources.yaml       | published: '2025-02-12' | published: '2035-02-12' | published 2035-02-12, a day that is still to come
            people.yaml        | born: '1977-12-21'   | born: '2077-12-21'     | emmanuel-macron: born 2077-12-21, a day that is still to come
            people.yaml        | born: '1977-12-21'   | born: '0977-12-21'     | born 0977-12-21, which is long ago
            pledges.yaml       | stated_on: '2025-02-11' | stated_on: '2025-02-21' | said 2025-02-21, after its source was published
            pledges.yaml       | announced_on: '2025-02-11' | announced_on: '2025-03-11' | 2025-03-11 lies outside the days of investai-launch
            statements.yaml    | said_on: '2025-02-11' | said_on: '2025-04-11' | 2025-04-11 lies outside the days of paris-ai-action-summit
            relations.yaml     | - '2023-11-02'       | - '2025-11-02'         | attested 2025-11-02, which is outside start and end
            people.yaml        | name: Emmanuel Macron | name: Ursula von der Leyen | the name "ursula von der leyen" of a Person
            exchange_rates.csv | 1.0837               | 10.837                 | 10.837
            exchange_rates.csv | 2024-01-31           | 2034-01-31             | 2034-01-31: rates of a day that is still to come
            """)
    void isSaidWithItsPlace(String file, String right, String odd, String warning) {
        FactFiles.copiedTo(directory).replace(file, right, odd);

        assertThat(warnings())
                .anySatisfy(one -> assertThat(one).startsWith(file + ":").contains(warning.strip()));
    }

    @Test
    void aPartThatPaidMoreThanItsWholePromised() {
        var figure = "stage: PLEDGED\n    instrument: UNSPECIFIED\n    min: 150000000000\n    max: 150000000000\n";
        FactFiles.copiedTo(directory)
                .replace(
                        "pledges.yaml",
                        figure,
                        figure.replace("PLEDGED", "SPENT").replace("150", "950"));

        assertThat(warnings())
                .anySatisfy(one -> assertThat(one)
                        .contains("investai-champions-150bn, money[0]")
                        .contains("950,000,000,000 paid, more than the 200,000,000,000 that investai-200bn promised"));
    }

    @Test
    void oneAddressOfTwoSources() {
        FactFiles.copiedTo(directory)
                .append("sources.yaml", source("one", "https://www.example.org/a"))
                .append("sources.yaml", source("two", "http://example.org/a/#part"));

        assertThat(warnings())
                .anySatisfy(one -> assertThat(one).contains("two: the address example.org/a, as the record at"))
                .anySatisfy(one -> assertThat(one).contains("one: a source that no record cites"));
    }

    @Test
    void theCopyOfAnEditor() {
        FactFiles.copiedTo(directory).append("people.yaml~", "- id: [");

        assertThat(warnings()).hasSize(4).anyMatch(one -> one.startsWith("people.yaml~"));
    }

    private static String source(String id, String url) {
        return "- id: %s\n  url: %s\n  title: %s\n".formatted(id, url, id);
    }

    private List<String> warnings() {
        return ReadFacts.from(directory, TODAY).warnings().stream()
                .map(Object::toString)
                .toList();
    }
}
