package io.github.aipolicygraph.facts.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aipolicygraph.facts.file.ClosestMatch;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.ContentHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The directory of the fact base. Whatever lies there and is not read is named, so that nothing is left out in silence. */
public final class FactDirectory {

    /** Texts about the facts; what starts with a dot belongs to a tool or the system, and is passed over. */
    private static final String BESIDE_THE_FACTS = "(?i)(readme|license|licence|notice)|.*\\.md|\\..*";

    private static final String COPIES = "(?i).*~|#.*#|.*\\.(bak|orig|old|rej|swp|tmp)";

    private final Path directory;
    private final List<String> files;
    private final Set<String> optional;
    private final Problems problems;
    private final Map<String, String> misnamed = new TreeMap<>();
    private final Map<String, Optional<byte[]>> contents = new TreeMap<>();
    private int strangers;

    /** Takes the names of the files that are read, and of those among them that may be missing. */
    public FactDirectory(Path directory, List<String> files, Set<String> optional, Problems problems) {
        this.directory = directory;
        this.files = List.copyOf(files);
        this.optional = Set.copyOf(optional);
        this.problems = problems;
    }

    /** The version of the files as they are now, whatever is in them. */
    public String version(String model) {
        var digest = new ContentHash().add(model);
        files.forEach(file -> bytes(file).ifPresent(bytes -> digest.add(file).add(bytes)));
        return digest.shortHex();
    }

    /** Names what is not read. A file that is nearly of the name of one that is missing is read in its place. */
    public void refuseStrangers(String leftOut) {
        var missing = files.stream()
                .filter(file -> !Files.exists(directory.resolve(file)))
                .toList();
        var others = entries().stream()
                .filter(path -> !files.contains(nameOf(path)) && !nameOf(path).equals(leftOut))
                .filter(path -> !nameOf(path).matches(BESIDE_THE_FACTS))
                .toList();
        strangers = others.size();
        others.forEach(path -> refuse(path, missing));
    }

    private void refuse(Path path, List<String> missing) {
        var name = nameOf(path);
        if (name.matches(COPIES)) {
            problems.warn(Place.of(name, 1), "looks like the copy of an editor; nothing reads it");
            return;
        }
        var meant = ClosestMatch.to(
                        withoutEnding(name),
                        missing.stream().map(FactDirectory::withoutEnding).toList())
                .flatMap(stem -> missing.stream()
                        .filter(file -> withoutEnding(file).equals(stem))
                        .findFirst())
                .or(() -> onlyOneMissing(path, missing));
        problems.add(
                Place.of(name, 1),
                Files.isDirectory(path) ? "a folder" : "a file that nothing reads",
                meant.map(file -> "the name " + file)
                        .orElse("only %s; move it elsewhere".formatted(String.join(", ", files))));
        meant.filter(file -> Files.isRegularFile(path)).ifPresent(file -> misnamed.putIfAbsent(file, name));
    }

    /** A file of facts under a name of its own is taken for the only one that is missing and must not be. */
    private Optional<String> onlyOneMissing(Path path, List<String> missing) {
        return Optional.of(missing.stream()
                        .filter(file -> !optional.contains(file))
                        .toList())
                .filter(files -> files.size() == 1 && strangers == 1)
                .map(files -> files.get(0))
                .filter(file -> endingOf(file).equals(endingOf(nameOf(path))));
    }

    /** The name under which a file was found. */
    public String nameOf(String file) {
        return misnamed.getOrDefault(file, file);
    }

    /** The files that are there, or have to be. */
    public Stream<String> expected() {
        return files.stream().filter(file -> !optional.contains(file) || has(file));
    }

    /** Whether a file is there, be it under a name that is nearly its own. */
    public boolean has(String file) {
        return Files.exists(directory.resolve(nameOf(file)));
    }

    /** The text of a file; nothing if there is none that can be read, which is reported. */
    public Optional<String> text(String file) {
        var bytes = bytes(nameOf(file));
        if (bytes.isEmpty()) {
            problems.add(Place.of(file, 1), "no file of this name that can be read", "one in " + directory);
        }
        return bytes.flatMap(content -> decoded(nameOf(file), content));
    }

    private Optional<String> decoded(String name, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            // Some editors begin a file with a mark of its byte order.
            return Optional.of(UTF_8.newDecoder().decode(buffer).toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException other) {
            var line = 1
                    + (int) IntStream.range(0, buffer.position())
                            .filter(index -> bytes[index] == '\n')
                            .count();
            problems.add(Place.of(name, line), "bytes of another encoding", "UTF-8: save the file in it");
            return Optional.empty();
        }
    }

    /** Read once, so that the version is that of what was read. */
    private Optional<byte[]> bytes(String name) {
        return contents.computeIfAbsent(name, this::read);
    }

    private Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(directory.resolve(name)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<Path> entries() {
        try (var all = Files.list(directory)) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The directory of the fact base, %s, cannot be read.".formatted(directory.toAbsolutePath()),
                    unreadable);
        }
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\..*$", "");
    }

    private static String endingOf(String name) {
        return name.substring(withoutEnding(name).length());
    }
}
