package io.github.aipolicygraph.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The text of {@code neo4j.conf}: the file of that name beside this class, with the values of the settings. */
final class ServerConfiguration {

    private ServerConfiguration() {}

    static String of(ServerSettings settings) {
        return template()
                .formatted(
                        settings.boltPort(),
                        settings.httpPort(),
                        settings.heap(),
                        settings.pageCache(),
                        settings.transactionMemory(),
                        settings.transactionTimeout().toSeconds(),
                        escaped(settings.program().toAbsolutePath().normalize().resolve("plugins")));
    }

    private static String template() {
        try (var file = ServerConfiguration.class.getResourceAsStream("neo4j.conf")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file is read as Java properties, where a backslash would escape what follows. */
    private static String escaped(Path path) {
        return path.toString().replace('\\', '/');
    }
}
