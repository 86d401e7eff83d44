package io.github.aipolicygraph.database;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder on the class path, whose files are listed although a class path has no lists.
 *
 * <p>It may be in several places: a build's output and, as the empty entry that some tools leave behind, the working
 * directory. Each file is told once.
 */
public record ClassPathFolder(ClassLoader loader, String name) {

    /** The files in the folder and below it, by their paths within it, with slashes. */
    public SortedSet<String> files() {
        var names = new TreeSet<String>();
        try {
            ClassPathUtils.consumeAsPaths(loader, name, folder -> names.addAll(files(folder)));
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException("The files in %s cannot be read.".formatted(name), failure);
        }
    }

    private Set<String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("The files in %s cannot be listed.".formatted(name), failure);
        }
    }
}
