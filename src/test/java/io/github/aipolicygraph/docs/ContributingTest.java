package io.github.aipolicygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example that newcomers copy is the code as it is. */
class ContributingTest {

    private static final Pattern SHOWN = Pattern.compile("`(\\S+)`\n\n```(?:cypher|java)\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsFilesAsTheyAre() throws IOException {
        var shown = SHOWN.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .toList();
        assertThat(shown)
                .hasSize(3)
                .allSatisfy(
                        block -> assertThat(Path.of(block.group(1))).content().contains(block.group(2)));
    }
}
