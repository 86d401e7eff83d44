package io.github.aipolicygraph.database.migration;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import io.github.aipolicygraph.database.ClassPathFolder;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the migrations on the class path, each once, because the library's scanner cannot see into the class loader of
 * Quarkus.
 *
 * <p>As with any other resource, the first place with a file provides it.
 */
final class MigrationFiles implements ClasspathResourceScanner {

    private final ClassLoader loader;

    MigrationFiles() {
        this(MigrationFiles.class.getClassLoader());
    }

    MigrationFiles(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<URL> scan(List<String> folders) {
        // The library prepends a slash, and a plain class loader finds nothing that starts with one.
        return folders.stream()
                .map(folder -> folder.replaceFirst("^/+", ""))
                .flatMap(this::in)
                .toList();
    }

    private Stream<URL> in(String folder) {
        return new ClassPathFolder(loader, folder)
                .files().stream().map(name -> loader.getResource(folder + "/" + name));
    }
}
