package io.github.aipolicygraph.bench.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a workload: the same question in the words of each subject. */
public record Question(Path folder) {

    public String name() {
        return folder.getFileName().toString();
    }

    /** The text of a file, if the folder has it. */
    public Optional<String> text(String file) {
        var path = folder.resolve(file);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
