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
 * Lists the files of a folder on the class path, although a class path has no listings.
 *
 * <p>The folder may exist in several places: in the build output and, because of an empty entry that some tools leave
 * behind, in the working directory. Each file is listed once.
 */
public record ClassPathFolder(ClassLoader loader, String name) {

    /** Returns the files in the folder and below it, by their paths inside it, with slashes. */
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
