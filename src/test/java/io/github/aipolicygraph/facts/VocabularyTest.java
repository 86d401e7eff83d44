package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.file.Problem;
import io.github.aipolicygraph.load.FactFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact base may add values to some closed sets; what is wrong with them is named like anything else. */
@Execution(ExecutionMode.CONCURRENT)
class VocabularyTest {

    private static final String FILE = "vocabulary.yaml";

    @TempDir
    Path directory;

    private FactFiles files;

    @BeforeEach
    void addAPurpose() {
        files = FactFiles.copiedTo(directory).append(FILE, """
                - set: PURPOSE
                  value: FLOOD_PROTECTION
                  label: Protection against floods
                  labels_by_language:
                    fr: Protection contre les crues
                - set: STANCE
                  value: DOUBTS
                  label: Doubts that it will happen
                """);
    }

    @Test
    void itsValuesAreReadLikeAnyOther() {
        files.replace("pledges.yaml", "purpose: GENERAL", "purpose: FLOOD_PROTECTION")
                .replace("statements.yaml", "stance: PRAISES", "stance: DOUBTS");

        assertThat(ReadFacts.from(directory).claims())
                .extracting(claim -> claim.properties().values())
                .anySatisfy(said -> assertThat(said).contains("FLOOD_PROTECTION"))
                .anySatisfy(said -> assertThat(said).contains("DOUBTS"));
    }

    @Test
    void aChangedLabelIsAnotherVersionOfTheFacts() {
        var before = ReadFacts.versionOf(directory);

        files.replace(FILE, "Protection contre les crues", "Protection contre les inondations");

        assertThat(ReadFacts.versionOf(directory))
                .isNotEqualTo(before)
                .isNotEqualTo(ReadFacts.versionOf(FactFiles.ORIGINAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
            set: PURPOSE         | set: STAGE             | set    | one of PURPOSE, PLEDGE_KIND, EVENT_KIND, INSTITUTION_KIND, STANCE
            set: PURPOSE         | set: PURPOSES          | set    | ; did you mean PURPOSE?
            set: PURPOSE         | sett: PURPOSE          | sett   | ; did you mean set?
            value: DOUBTS        | value: doubts          | value  | ; did you mean DOUBTS?
            value: DOUBTS        | value: Has doubts      | value  | ; did you mean HAS_DOUBTS?
            value: DOUBTS        | value: D               | value  | a name of 2 to 41 capital letters
            value: DOUBTS        | value: 2_DOUBTS        | value  | that begins with a letter
            value: DOUBTS        | value: UNKNOWN         | value  | ; UNKNOWN is what a ledger calls a group of which no source tells
            value: DOUBTS        | value: PRAISES         | value  | a value of your own, or no record
            value: DOUBTS        | value: null            | value  | a name of 2 to 41 capital letters
            label: Doubts that it will happen | label: 12 | label  | ; write it in quotes: '12'
            label: Doubts that it will happen | note: x   | note   | ; did you mean label, which is missing?
            fr: Protection       | en: Protection         | labels_by_language.en | one of de, fr, pt; the English text is the field label
            fr: Protection       | it: Protection         | labels_by_language.it | one of de, fr, pt
            fr: Protection contre les crues | fr: null    | labels_by_language.fr | a text on one line
            """)
    void aWrongRecordIsNamedWithWhatToDo(String right, String slip, String field, String advice) {
        files.replace(FILE, right, slip);

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).isEqualTo(FILE);
            assertThat(problem.place().path()).isEqualTo(field);
            assertThat(problem.expected()).contains(advice);
        });
    }

    @Test
    void aValueComesOnce() {
        files.replace(FILE, "- set: STANCE", "- set: PURPOSE").replace(FILE, "DOUBTS", "FLOOD_PROTECTION");

        assertThat(problems())
                .singleElement()
                .hasToString(
                        "vocabulary.yaml:7 record 2, value: found FLOOD_PROTECTION, as at vocabulary.yaml:1 record 1, "
                                + "expected each value of PURPOSE once");
    }

    @Test
    void aValueThatNeitherHasIsAnsweredWithAllThatThereAre() {
        files.replace("pledges.yaml", "purpose: GENERAL", "purpose: FLOOD_PROTECTON");

        assertThat(problems())
                .singleElement()
                .extracting(Problem::expected)
                .isEqualTo(
                        "one of COMPUTE, RESEARCH, TALENT, ADOPTION, SAFETY, ENERGY, GENERAL, POLICY, FLOOD_PROTECTION; "
                                + "did you mean FLOOD_PROTECTION?");
    }

    @Test
    void whoUsesAValueThatIsNotDefinedIsToldWhereToDefineIt() {
        files.replace("pledges.yaml", "purpose: GENERAL", "purpose: LIGHTHOUSES");

        assertThat(problems())
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .endsWith("FLOOD_PROTECTION; define a value of your own in vocabulary.yaml");
    }

    /** Each use of a value that was misspelt here would be one more problem, and none of them the one to mend. */
    @ParameterizedTest
    @CsvSource({
        "value: FLOOD_PROTECTION, value: FLOOD PROTECTION",
        "set: PURPOSE, set: GOAL",
        "- set: PURPOSE, set: PURPOSE"
    })
    void aRecordThatCannotBeReadHasNoEchoes(String right, String slip) {
        files.replace("pledges.yaml", "purpose: GENERAL", "purpose: FLOOD_PROTECTION")
                .replace(FILE, right, slip);

        assertThat(problems()).extracting(problem -> problem.place().file()).containsOnly(FILE);
    }

    private List<Problem> problems() {
        var bad = catchThrowableOfType(BadFacts.class, () -> ReadFacts.from(directory));
        assertThat(bad).as("the files are refused").isNotNull();
        return bad.problems();
    }
}
