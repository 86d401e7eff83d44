package io.github.aipolicygraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.embedded.child.ServerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a start finds in a home in which an earlier one was killed. */
class ServerHomeTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "conf data data/dbms, false",
        "data/databases/system data/databases/neo4j, false",
        "unfinished, true",
        "unfinished data/databases/system data/databases/neo4j, true",
        "data/databases/system, true"
    })
    void tellsAStoreThatWasNeverFinished(String made, boolean isUnfinished) throws IOException {
        for (var path : made.split(" ")) {
            Files.createDirectories(directory.resolve(path));
        }

        assertThat(ServerMain.isUnfinished(directory)).isEqualTo(isUnfinished);
    }

    @Test
    void keepsAPasswordOnlyOfAStoreThatIsThere() throws IOException {
        try (var home = ServerHome.hold(directory, Duration.ZERO)) {
            home.prepare(TestSettings.in(directory), "first");
            Files.createDirectories(directory.resolve("data/databases/system"));
            home.prepare(TestSettings.in(directory), "second");
            assertThat(Password.keptOrNew(directory)).isEqualTo("second");

            Files.createDirectories(directory.resolve("data/databases/neo4j"));
            home.prepare(TestSettings.in(directory), "third");
            assertThat(Password.keptOrNew(directory)).isEqualTo("second");
        }
    }

    @Test
    void readsTheCauseOfAServerThatDoesNotStart() throws IOException {
        try (var home = ServerHome.hold(directory, Duration.ZERO)) {
            assertThat(home.lastCause()).isEmpty();
            Files.writeString(directory.resolve("logs/neo4j.log"), """
                    2026-11-28 INFO  Starting...
                    Caused by: java.lang.Error: of another day
                    2026-11-28 INFO  Starting...
                    2026-11-28 ERROR Failed to start
                    Caused by: java.lang.RuntimeException: Error starting
                    Caused by: java.net.BindException: Address already in use
                    """);
            assertThat(home.lastCause()).contains("java.net.BindException: Address already in use");

            Files.writeString(directory.resolve("logs/neo4j.log"), "2026-11-28 INFO  Starting...\n");
            assertThat(home.lastCause()).isEmpty();
        }
    }

    @Test
    void aRecordThatWasCutShortNamesNobody() throws IOException {
        var file = directory.resolve("server.pid");
        for (var cutShort : new String[] {"", "12", "12 2026-11-2"}) {
            Files.writeString(file, cutShort);
            assertThat(ServerRecord.read(file)).isEmpty();
        }
        var record = ServerRecord.of(ProcessHandle.current());
        record.write(file);
        assertThat(ServerRecord.read(file)).contains(record);
    }
}
