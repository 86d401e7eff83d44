package io.github.aipolicygraph.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Generates {@code neo4j.conf} from the file with that name next to this class and the values of the settings. */
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

    /** Escapes a path, because the server reads the file as Java properties, where a backslash escapes what follows. */
    private static String escaped(Path path) {
        return path.toString().replace('\\', '/');
    }
}
