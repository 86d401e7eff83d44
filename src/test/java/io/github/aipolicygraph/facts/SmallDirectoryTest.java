package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in the directory and is not read is named. */
class SmallDirectoryTest {

    private static final String FILES = "vocabulary.yaml, sources.yaml, people.yaml, institutions.yaml, events.yaml,"
            + " pledges.yaml, relations.yaml, statements.yaml, identifiers.yaml, exchange_rates.csv";

    @TempDir
    Path directory;

    private SmallFacts facts;

    @BeforeEach
    void copyTheFiles() {
        facts = SmallFacts.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "people.yml", "data.yaml"})
    void namesAFileThatNothingReads(String name) {
        facts.files().append(name, "[]");

        assertThat(facts.problems())
                .containsExactly(name + ":1 the file: found a file that nothing reads, expected only " + FILES
                        + "; move it elsewhere");
    }

    @Test
    void namesAFolder() throws IOException {
        Files.createDirectory(directory.resolve("people"));

        assertThat(facts.problems()).singleElement().asString().startsWith("people:1 the file: found a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "license", ".hidden", "unsourced_candidates.yaml", "notes.MD"})
    void passesOverTextsAboutTheFacts(String name) {
        facts.files().append(name, "[]");

        assertThat(facts.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.yaml~", "#people.yaml#", "people.yaml.bak", "people.SWP"})
    void warnsOfTheCopyOfAnEditor(String name) {
        facts.files().append(name, "[]");

        assertThat(facts.warnings())
                .containsExactly(name + ":1 the file: looks like the copy of an editor; nothing reads it");
    }

    @ParameterizedTest
    @CsvSource({"people.yaml, peoples.yaml", "statements.yaml, statement.yml", "relations.yaml, links.yaml"})
    void readsAMisnamedFile(String file, String name) throws IOException {
        Files.move(directory.resolve(file), directory.resolve(name));

        assertThat(facts.problems())
                .containsExactly(name + ":1 the file: found a file that nothing reads, expected the name " + file);
    }

    @Test
    void readsAMisnamedFileThoughAnotherIsMissing() throws IOException {
        Files.delete(directory.resolve("people.yaml"));
        Files.move(directory.resolve("statements.yaml"), directory.resolve("statement.yml"));

        assertThat(facts.problems())
                .containsExactly(
                        "people.yaml:1 the file: found no file of this name that can be read, expected one in "
                                + directory,
                        "statement.yml:1 the file: found a file that nothing reads, expected the name statements.yaml");
    }

    @Test
    void takesAFileOfItsOwnNameForTheOnlyOneThatMustBeThere() throws IOException {
        Files.delete(directory.resolve("vocabulary.yaml"));
        Files.move(directory.resolve("relations.yaml"), directory.resolve("links.yaml"));

        assertThat(facts.problems())
                .containsExactly(
                        "links.yaml:1 the file: found a file that nothing reads, expected the name relations.yaml");
    }

    @Test
    void takesNoFileOfAnotherFormatForAMissingOne() throws IOException {
        Files.move(directory.resolve("relations.yaml"), directory.resolve("links.txt"));

        assertThat(facts.problems())
                .containsExactly(
                        "relations.yaml:1 the file: found no file of this name that can be read, expected one in "
                                + directory,
                        "links.txt:1 the file: found a file that nothing reads, expected only " + FILES
                                + "; move it elsewhere");
    }

    @Test
    void readsNoFolderInPlaceOfAFile() throws IOException {
        Files.delete(directory.resolve("identifiers.yaml"));
        Files.createDirectory(directory.resolve("identifiers"));

        assertThat(facts.problems())
                .containsExactly("identifiers:1 the file: found a folder, expected the name identifiers.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.yaml", "sources.yaml", "events.yaml", "statements.yaml"})
    void namesAMissingFileOnly(String file) throws IOException {
        Files.delete(directory.resolve(file));

        assertThat(facts.problems())
                .containsExactly("%s:1 the file: found no file of this name that can be read, expected one in %s"
                        .formatted(file, directory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identifiers.yaml", "exchange_rates.csv", "vocabulary.yaml"})
    void doesWithoutSomeFiles(String file) throws IOException {
        Files.delete(directory.resolve(file));

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void namesAnUnreadableVocabularyOnly() {
        facts.with("vocabulary.yaml", "- set: PURPOSE", "- set: [").with("pledges.yaml", ": COMPUTE", ": FLOODS");

        assertThat(facts.problems()).singleElement().asString().startsWith("vocabulary.yaml:");
    }

    @Test
    void namesTheLineOfAnotherEncoding() throws IOException {
        Files.write(directory.resolve("statements.yaml"), "[]\n#\né".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(facts.problems())
                .containsExactly(
                        "statements.yaml:3 the file: found bytes of another encoding, expected UTF-8: save the file in it");
    }

    @Test
    void readsAFileThatBeginsWithItsByteOrder() throws IOException {
        Files.writeString(directory.resolve("statements.yaml"), "\uFEFF[]");

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void hasToBeThere() {
        var nowhere = directory.resolve("nowhere");

        assertThatThrownBy(() -> ReadFacts.from(nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The directory of the fact base, %s, cannot be read.", nowhere.toAbsolutePath());
    }
}
