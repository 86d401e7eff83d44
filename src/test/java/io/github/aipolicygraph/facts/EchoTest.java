package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aipolicygraph.facts.file.BadFacts;
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

/** What only follows from another fault is left out of a report, or says that it does. */
@Execution(ExecutionMode.CONCURRENT)
class EchoTest {

    private static final String ECHO = "; perhaps only an echo of another problem: ";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people.yaml  | id: jd-vance         | id: emmanuel-macron          | jd-vance         | two records have the id "emmanuel-macron"
            pledges.yaml | id: investai-eu-50bn | id: investai-champions-150bn | investai-eu-50bn | two records have the id "investai-champions-150bn"
            sources.yaml | id: rcr-investai     | id: 21news-200mds            | rcr-investai     | two records have the id "21news-200mds"
            people.yaml  | - id: jd-vance       | - note: Vice President       | jd-vance         | doesn't have exactly one id
            sources.yaml | - id: rcr-investai   | - language: en               | rcr-investai     | doesn't have exactly one id
            """)
    void aReferenceToALostIdSaysWhereItGotLost(String file, String right, String slip, String id, String cause) {
        FactFiles.copiedTo(directory).replace(file, right + "\n", slip + "\n");

        assertThat(problems())
                .filteredOn(problem -> problem.contains("found \"" + id + "\""))
                .singleElement()
                .asString()
                .contains(ECHO, cause, "Fix that first");
    }

    @Test
    void oneIdInTwoFilesIsNotOneOfAnotherSort() {
        FactFiles.copiedTo(directory).replace("people.yaml", "id: jd-vance\n", "id: france-109bn\n");

        assertThat(problems())
                .filteredOn(problem -> problem.contains("found \"france-109bn\""))
                .singleElement()
                .asString()
                .contains(ECHO + "two records have the id \"france-109bn\"");
    }

    @Test
    void anEchoStillSaysWhatElseMayBeMeant() {
        FactFiles.copiedTo(directory)
                .replace("people.yaml", "id: jd-vance\n", "id: yann-lecun\n")
                .replace("statements.yaml", "speaker: ursula-von-der-leyen", "speaker: ursula-von-der-leyn");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("did you mean ursula-von-der-leyen?" + ECHO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people.yaml  |   name: JD Vance             |   headline: JD Vance         | did you mean name, which is missing?
            pledges.yaml |     min: 200000000000        |     amount: 200000000000     | did you mean min, which is missing?
            pledges.yaml |     currency: EUR            |     unit: EUR                | did you mean currency, which is missing?
            relations.yaml | to: eu-ai-champions        | target: eu-ai-champions      | did you mean to, which is missing?
            events.yaml  |   kind: SUMMIT               |   category: SUMMIT           | did you mean kind, which is missing?
            """)
    void aFieldOfAWrongNameIsOneProblem(String file, String right, String slip, String advice) {
        FactFiles.copiedTo(directory).replace(file, right, slip);

        assertThat(problems()).singleElement().asString().contains(advice);
    }

    @Test
    void oneFieldInsteadOfTwoIsOneProblem() {
        var bounds = "    min: 200000000000\n    max: 200000000000\n";
        FactFiles.copiedTo(directory).replace("pledges.yaml", bounds, "    amount: 200000000000\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("money[0].amount: found an unknown field", "did you mean min or max, which are missing?");
    }

    @Test
    void boundsThatDoNotFitAreAProblemOfTheirOwn() {
        FactFiles.copiedTo(directory)
                .replace("pledges.yaml", "    min: 200000000000", "    min: 300000000000\n    colour: red");

        assertThat(problems())
                .satisfiesExactlyInAnyOrder(
                        colour -> assertThat(colour).contains("money[0].colour: found an unknown field"),
                        bounds -> assertThat(bounds).contains("min 300000000000 and max 200000000000"));
    }

    @Test
    void aRecordThatLostItsDashIsOneProblem() {
        FactFiles.copiedTo(directory).replace("people.yaml", "- id: jd-vance", "  id: jd-vance");

        assertThat(problems())
                .satisfiesExactly(
                        record -> assertThat(record)
                                .startsWith("people.yaml:13 ursula-von-der-leyen, id: found id, name, other_names,")
                                .contains("if another record begins here, begin it with \"- \""),
                        echo -> assertThat(echo).contains("found \"jd-vance\"", ECHO));
    }

    @ParameterizedTest
    @CsvSource({"people.yaml, persons.yaml", "people.yaml, people.yaml.txt", "events.yaml, all-of-them.yaml"})
    void aFileOfAnotherNameIsTakenForTheOnlyOneThatIsMissing(String file, String name) throws IOException {
        FactFiles.copiedTo(directory);
        Files.move(directory.resolve(file), directory.resolve(name));

        assertThat(problems()).singleElement().asString().endsWith("expected the name " + file);
    }

    @Test
    void twoFilesOfOtherNamesAreTakenForNone() throws IOException {
        FactFiles.copiedTo(directory).append("more.yaml", "[]");
        Files.move(directory.resolve("people.yaml"), directory.resolve("persons.yaml"));

        assertThat(problems())
                .hasSize(3)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("people.yaml:1 ").contains("no file of this name"));
    }

    private List<String> problems() {
        var bad = catchThrowableOfType(BadFacts.class, () -> ReadFacts.from(directory));
        assertThat(bad).as("the files are refused").isNotNull();
        return bad.problems().stream().map(Object::toString).toList();
    }
}
