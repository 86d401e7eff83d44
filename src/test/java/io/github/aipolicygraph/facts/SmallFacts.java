package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.FactFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A fact base of few lines, with one record or two in each file: a test that changes it takes milliseconds. */
record SmallFacts(FactFiles files) {

    private static final Path ORIGINAL = Path.of("src/test/resources/facts/small");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2025-06-30T09:00:00Z"), ZoneOffset.UTC);

    static SmallFacts in(Path directory) {
        try (var originals = Files.list(ORIGINAL)) {
            for (var file : originals.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
            return new SmallFacts(new FactFiles(directory));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same with another text in a file; {@code \n} and {@code \t} stand for themselves. */
    SmallFacts with(String file, String text, String replacement) {
        files.replace(file, plain(text), plain(replacement));
        return this;
    }

    FactBase read() {
        return ReadFacts.from(files.directory(), TODAY);
    }

    List<String> warnings() {
        return read().warnings().stream().map(Object::toString).toList();
    }

    /** What is wrong, as a report says it. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (BadFacts bad) {
            return bad.problems().stream().map(Object::toString).toList();
        }
    }

    private static String plain(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
    }
}
