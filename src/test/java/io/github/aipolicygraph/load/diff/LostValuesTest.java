package io.github.aipolicygraph.load.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.load.FactFiles;
import io.github.aipolicygraph.load.WholeFacts;
import io.github.aipolicygraph.load.rules.RulesBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact base may stop using a value of its own, but not forget it. */
class LostValuesTest {

    private static final String FILE = "vocabulary.yaml";

    @TempDir
    Path directory;

    @Test
    void aValueThatARetractedClaimHasStaysDefined() throws IOException {
        try (var river = Files.list(Path.of("src/test/resources/another-topic"))) {
            for (var file : river.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        var loading = WholeFacts.into(ScratchGraph.empty());
        var files = new FactFiles(directory);
        loading.load(directory);

        files.replace("statements.yaml", "stance: DOUBTS", "stance: WARNS");
        loading.load(directory);
        files.replace(FILE, "value: DOUBTS", "value: HAS_DOUBTS");

        assertThatThrownBy(() -> loading.load(directory))
                .isInstanceOf(RulesBroken.class)
                .hasMessageContaining("DOUBTS, of STANCE, is in claims of the graph and not in vocabulary.yaml");
        files.replace(FILE, "value: HAS_DOUBTS", "value: DOUBTS").replace(FILE, "that it will happen", "it");
        assertThat(loading.load(directory).summary()).contains("claims: 0 new, 0 retracted");
    }
}
