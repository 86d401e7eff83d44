package io.github.aipolicygraph.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A statement from a file, under {@code cypher/} on the class path. */
record CypherText(String text) {

    static CypherText of(String name) {
        var path = "cypher/" + name + ".cypher";
        try (var file = CypherText.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "There is no %s on the class path; the build copies cypher/ there.".formatted(path));
            }
            return new CypherText(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence on the first line of the file. */
    String sentence() {
        return text.lines().findFirst().orElse("").replaceFirst("^// *", "");
    }
}
