package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.file.Problem;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.FactFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files are read strictly: each of these slips, made in the real fact base, is found and named. */
@Execution(ExecutionMode.CONCURRENT)
class ReadFactsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            people.yaml       | country: DE             | country: DEU             | ursula-von-der-leyen | country
            people.yaml       | country: DE             | country: false           | ursula-von-der-leyen | country
            people.yaml       | name: Ursula            | nmae: Ursula             | ursula-von-der-leyen | nmae
            people.yaml       | name: Ursula von der Leyen | name: 1958            | ursula-von-der-leyen | name
            people.yaml       | other_names: []         | other_names: EC          | ursula-von-der-leyen | other_names
            people.yaml       | born: '1977-12-21'      | born: '2025-02-30'       | emmanuel-macron      | born
            people.yaml       | born: '1977-12-21'      | born: 2025-13            | emmanuel-macron      | born
            people.yaml       | - source: 21news-200mds | - source: nowhere        | ursula-von-der-leyen | evidence[0].source
            people.yaml       | locator: paragraph 3    | locator: null            | ursula-von-der-leyen | evidence[0].locator
            people.yaml       | id: jd-vance            | id: emmanuel-macron      | emmanuel-macron      |
            sources.yaml      | url: https://21news.be  | url: 21news.be           | 21news-alexandre     | url
            sources.yaml      | language: fr            | language: french         | 21news-200mds        | language
            institutions.yaml | kind: INTERGOVERNMENTAL | kind: INTERGALACTIC      | european-union       | kind
            institutions.yaml | parent: european-union  | parent: jd-vance         | european-commission  | parent
            institutions.yaml | fr: Union européenne    | french: Union européenne | european-union       | names_by_language.french
            institutions.yaml | modality: AT_LEAST      | modality: EXACT          | eu-ai-champions      | claims[0].modality
            events.yaml       | end: '2025-02-11'       | end: '2025-02-09'        | paris-ai-action-summit | end
            events.yaml       | end: '2025-02-11'       | end: 2025-01             | paris-ai-action-summit | end
            pledges.yaml      | currency: EUR           | currency: EURO           | investai-200bn       | money[0].currency
            pledges.yaml      | min: 200000000000       | min: 200000000001        | investai-200bn       | money[0].modality
            pledges.yaml      | min: 200000000000       | min: 9223372036854775808 | investai-200bn       | money[0].min
            pledges.yaml      | min: 200000000000       | min: 2.5                 | investai-200bn       | money[0].min
            pledges.yaml      | min: 200000000000       | min: '200000000000'      | investai-200bn       | money[0].min
            pledges.yaml      | stage: PLEDGED          | stage: PROMISED          | investai-200bn       | money[0].stage
            pledges.yaml      | said_by: ursula-von-der-leyen | said_by: investai-launch | investai-200bn | money[0].said_by
            pledges.yaml      | announced_at: investai-launch | announced_at: european-union | investai-200bn | announced_at
            pledges.yaml      | pledge: investai-200bn  | pledge: investai-201bn   | investai-champions-150bn | part_of[0].pledge
            relations.yaml    | type: MEMBER_OF         | type: HOLDS_POSITION     | record 1 (airbus -> eu-ai-champions) | from
            relations.yaml    | to: eu-ai-champions     | to: airbus               | record 1 (airbus -> airbus) | to
            relations.yaml    | from: asml              | from: airbus             | record 2 (airbus -> eu-ai-champions) |
            statements.yaml   | stance: PRAISES         | stance: LIKES            | record 1 (ursula-von-der-leyen -> investai) | stance
            statements.yaml   | at: paris-ai-action-summit | at: investai          | record 1 (ursula-von-der-leyen -> investai) | at
            identifiers.yaml  | - id: 01ai              | - id: 02ai               | 02ai                 | id
            identifiers.yaml  | scheme: ROR             | scheme: RORO             | 01ai                 | scheme
            identifiers.yaml  | value: 023g5ws63        | value: 023g5ws64         | 01ai                 | value
            identifiers.yaml  | value: '0000000406471612' | value: '0000000406471621' | african-union-commission | value
            identifiers.yaml  | value: Q130692307       | value: Q338825           | accenture            | value
            identifiers.yaml  | match: SAME_AS          | match: SAME              | 01ai                 | match
            exchange_rates.csv | 1.0837                 | -                        | 2024-01-31           | USD
            exchange_rates.csv | 2024-01-31             | 2024-01-32               | line 2               | date
            exchange_rates.csv | USD                    | USDOLLAR                 | line 1               | header
            """)
    void aSlipIsNamedByItsPlace(String file, String right, String slip, String record, String field) {
        FactFiles.copiedTo(directory).replace(file, right, slip);

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo(file);
            assertThat(problem.place().record()).isEqualTo(record);
            assertThat(problem.place().path()).isEqualTo(field == null ? "" : field);
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void aReportIsASentenceWithLineFoundAndExpected() {
        FactFiles.copiedTo(directory).replace("people.yaml", "country: DE", "country: DEU");

        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "people.yaml:6 ursula-von-der-leyen, country: found \"DEU\", expected a country code of ISO 3166 such as FR, or EU; did you mean DE?");
    }

    @Test
    void allProblemsComeInOneReportInTheOrderOfTheFiles() {
        FactFiles.copiedTo(directory)
                .replace("statements.yaml", "stance: PRAISES", "stance: LIKES")
                .replace("sources.yaml", "language: fr", "language: xx")
                .replace("people.yaml", "born: '1977-12-21'", "born: '1977-12-32'")
                .replace("people.yaml", "country: DE", "country: DEU");

        assertThat(problems())
                .extracting(problem -> problem.place().file())
                .containsExactly("sources.yaml", "people.yaml", "people.yaml", "statements.yaml");
    }

    @Test
    void aCycleOfWholesIsNamed() {
        FactFiles.copiedTo(directory).replace("institutions.yaml", "parent: null", "parent: european-commission");

        assertThat(problems())
                .extracting(Problem::found)
                .containsExactly(
                        "a cycle: european-commission is part of european-union is part of european-commission");
    }

    @Test
    void aFileOfAnotherNameIsNotLeftOutInSilence() {
        FactFiles.copiedTo(directory).append("peoples.yaml", "[]");

        assertThat(problems()).extracting(problem -> problem.place().file()).containsExactly("peoples.yaml");
    }

    @Test
    void aFileThatIsNoYamlIsReportedAlone() {
        FactFiles.copiedTo(directory).append("events.yaml", "- id: [\n");

        assertThat(problems()).extracting(problem -> problem.place().file()).containsExactly("events.yaml");
    }

    @Test
    void unsourcedCandidatesAreNeverRead() {
        FactFiles.copiedTo(directory).append("unsourced_candidates.yaml", "- id: [ this is no YAML\n");

        assertThat(read().claims()).isNotEmpty();
    }

    @Test
    void aSumKeepsAllItsDigits() {
        var money = "    min: 200000000000\n    max: 200000000000\n    modality: EXACT";
        var files = FactFiles.copiedTo(directory)
                .replace(
                        "pledges.yaml",
                        money,
                        "    min: 9007199254740992\n    max: 9007199254740993\n    modality: RANGE");

        assertThat(ReadFacts.from(files.directory()).claims())
                .filteredOn(claim -> claim.subject().equals("investai-200bn"))
                .extracting(
                        claim -> claim.properties().get("min"),
                        claim -> claim.properties().get("max"))
                .contains(tuple(9007199254740992L, 9007199254740993L));
    }

    @Test
    void norwayIsACountryAndHalfADateStaysHalf() {
        FactFiles.copiedTo(directory)
                .replace("people.yaml", "country: DE", "country: NO")
                .replace("people.yaml", "born: null", "born: 1958-10");

        var leyen = read().entities().stream()
                .filter(entity -> entity.id().equals("ursula-von-der-leyen"))
                .findFirst()
                .orElseThrow();

        assertThat(leyen.properties()).containsEntry("country", "NO").containsEntry("born", "1958-10");
    }

    @Test
    void theVersionIsThatOfTheFiles() {
        var files = FactFiles.copiedTo(directory);
        var before = read().version();

        assertThat(read().version()).isEqualTo(before);
        files.append("people.yaml", "# a remark\n");
        assertThat(read().version()).isNotEqualTo(before);
    }

    private FactBase read() {
        return ReadFacts.from(directory);
    }

    private List<Problem> problems() {
        var bad = catchThrowableOfType(BadFacts.class, this::read);
        assertThat(bad).as("the files are refused").isNotNull();
        return bad.problems();
    }
}
