package io.github.aipolicygraph.database.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.database.embedded.child.ServerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

@Timeout(300)
@Tag("slow")
class EmbeddedServerTest {

    private static final long ENDS_WITHIN = 30;

    @Test
    void offersGraphDataScienceToWhoKnowsThePassword() throws IOException {
        var settings = TestSettings.in(FreshServer.newHome());
        try (var server = FreshServer.start(settings)) {
            assertThat(count(
                            server.driver(),
                            "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'gds.' RETURN count(*)"))
                    .isGreaterThan(400);
            assertThat(Files.getPosixFilePermissions(Password.file(settings.home())))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            try (var stranger = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
                assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
    }

    /** One in 64 of those that are made up begins so. */
    @Test
    void takesAPasswordThatLooksLikeAnOption() {
        var settings = TestSettings.in(FreshServer.newHome());
        try (var server = EmbeddedServer.start(settings, "-like-an-option");
                var driver =
                        GraphDatabase.driver(FreshServer.uri(settings), AuthTokens.basic("neo4j", "-like-an-option"))) {
            FreshServer.awaitAnswer(settings, driver);

            assertThat(server.trouble()).isEmpty();
        }
    }

    @Test
    void isStartedAgainWhenItEndsUnasked() throws Exception {
        try (var server = FreshServer.start()) {
            var first = ProcessHandle.of(server.pid()).orElseThrow();
            write(server.driver());
            first.destroyForcibly();
            first.onExit().get(ENDS_WITHIN, SECONDS);

            server.awaitAnswer();

            assertThat(server.pid()).isNotEqualTo(first.pid());
            assertThat(marks(server.driver())).isEqualTo(1);
        }
    }

    @Test
    void endsWithItsKilledParentAndKeepsTheData() throws Exception {
        var settings = TestSettings.in(FreshServer.newHome());
        var parent = ParentProcess.start(settings);
        try (var driver = FreshServer.driver(settings)) {
            FreshServer.awaitAnswer(settings, driver);
            write(driver);
            assertThatThrownBy(() -> ServerHome.hold(settings.home(), Duration.ofMillis(300)))
                    .isInstanceOf(ServerCannotStart.class)
                    .hasMessageContaining("Another application");
        }
        var left = parent.server();
        parent.kill();
        left.onExit().get(ENDS_WITHIN, SECONDS);

        try (var server = FreshServer.start(settings)) {
            assertThat(marks(server.driver())).isEqualTo(1);
        }
    }

    @Test
    void waitsForTheServerOfAParentThatWasJustKilled() throws Exception {
        var settings = TestSettings.in(FreshServer.newHome());
        var parent = ParentProcess.start(settings);
        try (var driver = FreshServer.driver(settings)) {
            FreshServer.awaitAnswer(settings, driver);
            write(driver);
        }
        var left = parent.server();
        parent.kill();

        // With ports of the user's own, the start would be refused if they were looked at before.
        EmbeddedServer.start(settings, FreshServer.PASSWORD, Optional.empty(), () -> {
                    assertThat(left.isAlive()).isFalse();
                    assertThat(Ports.isFree(settings.boltPort())).isTrue();
                    assertThat(Ports.isFree(settings.httpPort())).isTrue();
                })
                .close();
        try (var server = FreshServer.start(settings)) {
            assertThat(marks(server.driver())).isEqualTo(1);
        }
    }

    /** What Neo4j itself cannot open again: "Metadata store is empty". */
    @Test
    void makesAStoreAnewThatWasKilledWhileItWasMade() throws Exception {
        var settings = TestSettings.in(FreshServer.newHome());
        var parent = ParentProcess.start(settings);
        await(settings.home().resolve("data/databases/system/neostore"));
        var left = parent.server();
        parent.kill();
        left.destroyForcibly();
        assertThat(ServerMain.isUnfinished(settings.home())).isTrue();

        try (var server = FreshServer.start(settings)) {
            write(server.driver());
            assertThat(ServerMain.isUnfinished(settings.home())).isFalse();
        }
        try (var server = FreshServer.start(settings)) {
            assertThat(marks(server.driver())).isEqualTo(1);
        }
    }

    private static void await(Path file) throws InterruptedException {
        var until = System.currentTimeMillis() + 120_000;
        while (!Files.exists(file) && System.currentTimeMillis() < until) {
            Thread.sleep(1);
        }
        assertThat(file).exists();
    }

    @Test
    void closesItsStoreWhenItIsStopped() {
        var settings = TestSettings.in(FreshServer.newHome());
        var server = FreshServer.start(settings);
        var process = ProcessHandle.of(server.pid()).orElseThrow();

        server.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(settings.home().resolve("logs/neo4j.log")).content().contains("Stopped.");
    }

    private static void write(Driver driver) {
        try (var session = driver.session()) {
            session.run("CREATE (:Mark)").consume();
        }
    }

    private static long marks(Driver driver) {
        return count(driver, "MATCH (mark:Mark) RETURN count(mark)");
    }

    private static long count(Driver driver, String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().get(0).asLong();
        }
    }
}
