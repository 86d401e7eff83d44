package io.github.aipolicygraph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files keep to: small enough to be read in one sitting. */
class SourceTreeTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void codeFilesHaveAtMost200Lines() throws IOException {
        var code = Stream.concat(files(SOURCES, ".java").stream(), files(TESTS, ".java").stream());
        assertThat(code.filter(file -> lines(file) > 200)).isEmpty();
    }

    @Test
    void cypherFilesHaveAtMost40Lines() throws IOException {
        assertThat(files(Path.of("cypher"), ".cypher").stream().filter(file -> lines(file) > 40))
                .isEmpty();
    }

    @Test
    void packagesHaveAtMost12FilesBesideTheirDescription() throws IOException {
        var sizes = files(SOURCES, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting()));
        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((folder, size) ->
                        assertThat(size).as("files in %s", folder).isLessThanOrEqualTo(12));
    }

    @Test
    void packagesSayWhatTheyAreFor() throws IOException {
        assertThat(files(SOURCES, ".java").stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/** "));
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
