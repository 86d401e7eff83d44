package io.github.aipolicygraph.database.migration;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the migrations on the class path, each once; the scanner of the library does not see into Quarkus' own class loader.
 *
 * <p>A class path may have the folder in several places: a build's output and, as the empty entry that some tools leave
 * behind, the working directory. The first place that has a file gives it, as with any other resource.
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
        var found = new ArrayList<URL>();
        // The library puts a slash in front, and a plain class loader finds nothing that begins with one.
        folders.forEach(folder -> found.addAll(in(folder.replaceFirst("^/+", ""))));
        return found;
    }

    private List<URL> in(String folder) {
        var names = new TreeSet<String>();
        try {
            ClassPathUtils.consumeAsPaths(loader, folder, path -> names.addAll(names(path)));
            return names.stream()
                    .map(name -> loader.getResource(folder + "/" + name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations in %s cannot be read.".formatted(folder), failure);
        }
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations in %s cannot be listed.".formatted(folder), failure);
        }
    }
}
