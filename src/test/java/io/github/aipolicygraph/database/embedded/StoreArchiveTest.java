package io.github.aipolicygraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.embedded.child.StoreArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A server may begin with the store of another one, and with nothing else of it. */
@Timeout(300)
@Tag("slow")
class StoreArchiveTest {

    private static final String ANOTHER_PASSWORD = "of-another-server";

    @TempDir
    static Path directory;

    private static Path archive;

    @BeforeAll
    static void packsTheStoreOfAServer() throws IOException {
        var settings = TestSettings.in(FreshServer.newHome());
        try (var server = EmbeddedServer.start(settings, ANOTHER_PASSWORD);
                var driver = driver(settings, ANOTHER_PASSWORD)) {
            FreshServer.awaitAnswer(settings, driver);
            run(driver, "CREATE CONSTRAINT thing FOR (n:Thing) REQUIRE n.id IS UNIQUE");
            run(driver, "CREATE (:Thing {id: 'packed'})");
        }
        archive = directory.resolve("store.zip");
        StoreArchive.pack(settings.home().resolve("data"), archive);
    }

    @Test
    void hasTheGraphAndNoPassword() {
        assertThat(thingsOfANewServer(archive)).isEqualTo("1 things, 1 constraints");
    }

    @Test
    void isLeftAsideIfItIsDamaged() throws IOException {
        var whole = Files.readAllBytes(archive);
        var damaged = directory.resolve("damaged.zip");
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));

        assertThat(thingsOfANewServer(damaged)).isEqualTo("0 things, 0 constraints");
        assertThat(thingsOfANewServer(directory.resolve("absent.zip"))).isEqualTo("0 things, 0 constraints");
    }

    private static String thingsOfANewServer(Path beginning) {
        var settings = TestSettings.in(FreshServer.newHome());
        try (var server = EmbeddedServer.start(settings, FreshServer.PASSWORD, Optional.of(beginning), () -> {});
                var driver = FreshServer.driver(settings)) {
            FreshServer.awaitAnswer(settings, driver);
            return count(driver, "MATCH (n) RETURN count(n) AS number") + " things, "
                    + count(driver, "SHOW CONSTRAINTS YIELD name RETURN count(name) AS number") + " constraints";
        }
    }

    private static Driver driver(ServerSettings settings, String password) {
        return GraphDatabase.driver(FreshServer.uri(settings), AuthTokens.basic("neo4j", password));
    }

    private static void run(Driver driver, String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static long count(Driver driver, String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().get("number").asLong();
        }
    }
}
