package io.github.aipolicygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A copy of the fact base that a test may change. */
public record FactFiles(Path directory) {

    public static final Path ORIGINAL = Path.of("facts");

    public static FactFiles copiedTo(Path directory) {
        try (var files = Files.list(ORIGINAL)) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new FactFiles(directory);
    }

    /** Replaces the first occurrence of a text that must be there. */
    public FactFiles replace(String file, String text, String replacement) {
        var content = read(file);
        var position = content.indexOf(text);
        if (position < 0) {
            throw new IllegalArgumentException("%s does not contain: %s".formatted(file, text));
        }
        return write(file, content.substring(0, position) + replacement + content.substring(position + text.length()));
    }

    public FactFiles replaceAll(String file, String text, String replacement) {
        return write(file, read(file).replace(text, replacement));
    }

    /** Adds to a file, or makes it. */
    public FactFiles append(String file, String text) {
        return write(file, (Files.exists(directory.resolve(file)) ? read(file) : "") + text);
    }

    /** Cuts from the first occurrence of a text up to the next occurrence of another. */
    public FactFiles cut(String file, String from, String upTo) {
        var content = read(file);
        var start = content.indexOf(from);
        var end = content.indexOf(upTo, start + from.length());
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException("%s does not contain: %s .. %s".formatted(file, from, upTo));
        }
        return write(file, content.substring(0, start) + content.substring(end));
    }

    public boolean contains(String file, String text) {
        return read(file).contains(text);
    }

    /** Keeps the records that pass; a record begins with the given text at the start of a line. */
    public FactFiles keepRecords(String file, String start, Predicate<String> test) {
        return write(
                file,
                Pattern.compile("(?m)^(?=" + Pattern.quote(start) + ")")
                        .splitAsStream(read(file))
                        .filter(test)
                        .collect(Collectors.joining()));
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FactFiles write(String file, String content) {
        try {
            Files.writeString(directory.resolve(file), content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
