package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One fault in a file of few lines, and the whole report on it: lines are separated by {@code \n}. */
class SmallReportTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/reports.txt", delimiter = '¦', quoteCharacter = '^')
    void saysAllAboutOneFault(String file, String right, String wrong, String report) {
        var problems = SmallFacts.in(directory).with(file, right, wrong).problems();

        assertThat(String.join("\\n", problems).replace("\n", "\\n")).isEqualTo(report == null ? "" : report);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/facts/warnings.txt", delimiter = '¦', quoteCharacter = '^')
    void saysWhatIsSuspicious(String file, String right, String odd, String warnings) {
        var said = SmallFacts.in(directory).with(file, right, odd).warnings();

        assertThat(String.join("\\n", said)).isEqualTo(warnings == null ? "" : warnings);
    }

    @Test
    void saysNothingAboutSoundFacts() {
        var facts = SmallFacts.in(directory);

        assertThat(facts.problems()).isEmpty();
        assertThat(facts.warnings()).isEmpty();
    }
}
