package io.github.aipolicygraph.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Holds a statement from a file under {@code cypher/} on the class path. */
public record CypherFile(String text) {

    public static CypherFile of(String name) {
        var path = "cypher/" + name + ".cypher";
        try (var file = CypherFile.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "There is no %s on the class path; the build copies cypher/ there.".formatted(path));
            }
            return new CypherFile(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the sentence on the first line of the file. */
    public String sentence() {
        return text.lines().findFirst().orElse("").replaceFirst("^// *", "");
    }
}
