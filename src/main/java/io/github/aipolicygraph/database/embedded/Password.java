package io.github.aipolicygraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Manages the password of the embedded server, which is generated at the first start and kept in the server's home. */
final class Password {

    private static final int BYTES = 18;

    private Password() {}

    static Path file(Path home) {
        return home.resolve("password");
    }

    /** Returns the password kept in the home, or a new one that isn't kept yet. */
    static String keptOrNew(Path home) {
        try {
            return Files.exists(file(home)) ? Files.readString(file(home)).strip() : random();
        } catch (IOException failure) {
            throw new UncheckedIOException("The password in %s cannot be read.".formatted(file(home)), failure);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
