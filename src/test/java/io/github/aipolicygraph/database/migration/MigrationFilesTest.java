package io.github.aipolicygraph.database.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFilesTest {

    private static final String FOLDER = "somewhere/migrations";

    @TempDir
    Path directory;

    @Test
    void findsEachFileOnceWhereverTheClassPathHasTheFolder() throws IOException {
        var build = place("build", "V002__Search.cypher", "V001__Identity.cypher");
        var workingDirectory = place("working-directory", "V001__Identity.cypher", "V003__Time.cypher");
        try (var loader = new URLClassLoader(new URL[] {url(build), url(workingDirectory)}, null)) {
            assertThat(new MigrationFiles(loader).scan(List.of("/" + FOLDER)))
                    .containsExactly(
                            url(build.resolve(FOLDER).resolve("V001__Identity.cypher")),
                            url(build.resolve(FOLDER).resolve("V002__Search.cypher")),
                            url(workingDirectory.resolve(FOLDER).resolve("V003__Time.cypher")));
        }
    }

    @Test
    void findsTheMigrationsOfTheProduct() {
        assertThat(new MigrationFiles().scan(List.of("cypher/migrations")))
                .hasSizeGreaterThan(SchemaInFiles.versions().size())
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(file).isNotNull());
    }

    private Path place(String name, String... files) throws IOException {
        var place = directory.resolve(name);
        Files.createDirectories(place.resolve(FOLDER));
        for (var file : files) {
            Files.writeString(place.resolve(FOLDER).resolve(file), "RETURN 1;");
        }
        return place;
    }

    private static URL url(Path path) throws IOException {
        return path.toUri().toURL();
    }
}
