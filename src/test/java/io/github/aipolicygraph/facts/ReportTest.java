package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.file.Problem;
import io.github.aipolicygraph.load.FactFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report says what to do: one problem for one fault, with what was probably meant, of every file that can be read. */
@Execution(ExecutionMode.CONCURRENT)
class ReportTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            people.yaml    | name: Ursula von der Leyen | name: "Ursula von der Leyen " | ; take away the blank at its end
            people.yaml    | name: Ursula von der Leyen | name: " Ursula von der Leyen" | ; take away the blank at its start
            people.yaml    | name: Ursula von der Leyen | name: ""              | ; this one is empty
            people.yaml    | name: Ursula von der Leyen | name: 1984            | ; write it in quotes: '1984'
            people.yaml    | name: Ursula            | nmae: Ursula             | ; did you mean name?
            people.yaml    | locator: paragraph 3    | location: paragraph 3    | ; did you mean locator?
            people.yaml    | country: DE             | country: Germany         | ; did you mean DE?
            identifiers.yaml | value: 023g5ws63      | value: https://ror.org/023g5ws63 | ; did you mean "023g5ws63"?
            identifiers.yaml | value: 023g5ws63      | value: 023g5ws64         | ; the check digits are wrong
            identifiers.yaml | value: Q130692307     | value: q130692307        | ; did you mean "Q130692307"?
            identifiers.yaml | value: '0001467373'   | value: '1467373'         | ; did you mean "0001467373"?
            identifiers.yaml | value: Q130692307     | value: Q338825           | which is that of 01ai at identifiers.yaml:9
            people.yaml    | born: '1977-12-21'      | born: 1977-2-1           | ; did you mean 1977-02-01?
            people.yaml    | born: '1977-12-21'      | born: '1977-02-30'       | ; no calendar has this day
            people.yaml    | id: ursula-von-der-leyen | id: Ürsula von der Leyen | ; did you mean ursula-von-der-leyen?
            people.yaml    | id: emmanuel-macron     | id: emanuel-macron       | ; did you mean emanuel-macron?
            sources.yaml   | language: fr            | language: french         | ; did you mean fr?
            sources.yaml   | url: https://21news.be  | url: 21news.be           | ; did you mean https://21news.be
            pledges.yaml   | min: 200000000000       | min: 9223372036854775808 | ; this one is above 9223372036854775807
            pledges.yaml   | min: 200000000000       | min: 200bn               | ; did you mean 200000000000?
            pledges.yaml   | min: 200000000000       | min: '200000000000'      | ; take away the quotes
            pledges.yaml   | currency: EUR           | currency: euro           | ; did you mean EUR?
            pledges.yaml   | stage: PLEDGED          | stage: pledged           | ; did you mean PLEDGED?
            pledges.yaml   | - id: european-union    | - id: european-unoin     | ; did you mean european-union?
            pledges.yaml   | pledge: investai-200bn  | pledge: investai-champions-150bn | a cycle
            relations.yaml | to: eu-ai-champions     | to: jd-vance             | ; this one is of the Person at people.yaml
            """)
    void oneFaultIsOneProblemWithWhatToDo(String file, String right, String slip, String advice) {
        FactFiles.copiedTo(directory).replace(file, right, slip);

        assertThat(problems()).hasSize(1).first().asString().contains(advice.strip());
    }

    @Test
    void anIdThatDoesNotExistIsOneProblemInAllItsPlaces() {
        FactFiles.copiedTo(directory).replace("people.yaml", "- id: jd-vance\n", "- id: jd-vance-two\n");

        var unknown = problems().stream()
                .filter(problem -> problem.found().equals("\"jd-vance\""))
                .toList();

        assertThat(unknown).singleElement().satisfies(problem -> {
            assertThat(problem.expected()).endsWith("did you mean jd-vance-two?");
            assertThat(problem.also()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "people.yaml, peoples.yaml",
        "pledges.yaml, pledges.yml",
        "sources.yaml, source.yaml",
        "events.yaml, events.json"
    })
    void aMisnamedFileHidesNoProblemOfAnother(String file, String name) throws IOException {
        FactFiles.copiedTo(directory)
                .replace("institutions.yaml", "kind: INTERGOVERNMENTAL", "kind: INTERGALACTIC")
                .replace(file, "- id: ", "- idd: x\n  id: ");
        Files.move(directory.resolve(file), directory.resolve(name));

        assertThat(problems())
                .extracting(problem ->
                        problem.place().file() + " " + problem.expected().split(" ")[0])
                .containsExactlyInAnyOrder("institutions.yaml one", name + " the", name + " one");
    }

    @ParameterizedTest
    @CsvSource({"people.yaml", "sources.yaml", "pledges.yaml"})
    void aMissingFileHidesNoProblemOfAnother(String file) throws IOException {
        FactFiles.copiedTo(directory).replace("institutions.yaml", "kind: INTERGOVERNMENTAL", "kind: INTERGALACTIC");
        Files.delete(directory.resolve(file));

        assertThat(problems())
                .extracting(problem -> problem.place().file())
                .containsExactlyInAnyOrder("institutions.yaml", file);
    }

    @Test
    void aFileOfAnotherEncodingIsNamedWithItsLine() throws IOException {
        FactFiles.copiedTo(directory);
        Files.write(directory.resolve("statements.yaml"), new byte[] {'[', ']', '\n', (byte) 0xe9});

        assertThat(problems())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .startsWith("statements.yaml:2 ");
    }

    @ParameterizedTest
    @CsvSource({"data.xml", "data.json", "people.yml", "notes.txt", "rates.csv"})
    void aFileThatNothingReadsIsNamed(String name) {
        FactFiles.copiedTo(directory).append(name, "[]");

        assertThat(problems()).extracting(problem -> problem.place().file()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"exchange_rates.csv", "identifiers.yaml"})
    void aFactBaseMayDoWithout(String file) throws IOException {
        FactFiles.copiedTo(directory);
        Files.delete(directory.resolve(file));

        assertThat(ReadFacts.from(directory).claims()).isNotEmpty();
    }

    @Test
    void aFolderIsNamed() throws IOException {
        FactFiles.copiedTo(directory);
        Files.createDirectory(directory.resolve("more"));

        assertThat(problems()).extracting(Problem::found).containsExactly("a folder");
    }

    @ParameterizedTest
    @CsvSource({".hidden.yaml", "README.fr.md", "LICENSE.md"})
    void textsAndHiddenFilesArePassedOver(String name) {
        FactFiles.copiedTo(directory).append(name, "[]");

        assertThat(ReadFacts.from(directory).warnings()).hasSize(3);
    }

    private List<Problem> problems() {
        var bad = catchThrowableOfType(BadFacts.class, () -> ReadFacts.from(directory));
        assertThat(bad).as("the files are refused").isNotNull();
        return bad.problems();
    }
}
