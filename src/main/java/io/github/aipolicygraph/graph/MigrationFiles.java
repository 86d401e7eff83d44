package io.github.aipolicygraph.graph;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the migrations on the class path; the scanner of the library does not see into Quarkus' own class loader. */
final class MigrationFiles implements ClasspathResourceScanner {

    @Override
    public List<URL> scan(List<String> folders) {
        var found = new ArrayList<URL>();
        // The library puts a slash in front, and a plain class loader finds nothing that begins with one.
        folders.forEach(folder -> found.addAll(in(folder.replaceFirst("^/+", ""))));
        return found;
    }

    private static List<URL> in(String folder) {
        var loader = MigrationFiles.class.getClassLoader();
        var found = new ArrayList<URL>();
        try {
            ClassPathUtils.consumeAsPaths(
                    loader,
                    folder,
                    path -> names(path).forEach(name -> found.add(loader.getResource(folder + "/" + name))));
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations in %s cannot be read.".formatted(folder), failure);
        }
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations in %s cannot be listed.".formatted(folder), failure);
        }
    }
}
