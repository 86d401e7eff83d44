package io.github.aipolicygraph.database.migration;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.database.embedded.FreshServer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.exceptions.ClientException;

/** The lock of a Neo4j that others use too: respected while its holder lives, taken over when it does not. */
@Tag("slow")
@Timeout(120)
class MigrationLockTest {

    private static final Duration BOUND = Duration.ofSeconds(3);

    private static FreshServer server;
    private static MigratedGraph graph;

    @BeforeAll
    static void start() {
        server = FreshServer.start();
        graph = new MigratedGraph(server.driver());
        new Migrate(server.driver()).apply();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void takesOverALockThatNobodyRenews() throws Exception {
        run("CREATE (:`__Neo4jMigrationsLock` {id: 'left', name: 'John Doe'})");
        assertThatThrownBy(() -> migrate(BOUND))
                .isInstanceOf(MigrationsLocked.class)
                .hasMessageContainingAll("lock of the migrations", "is taken over after 20", "__Neo4jMigrationsLock");
        assertThatThrownBy(() -> migrate(Duration.ofDays(1))).isInstanceOf(MigrationsLocked.class);

        Thread.sleep(BOUND.toMillis() + 100);
        migrate(BOUND);

        assertThat(locks()).isZero();
    }

    @Test
    void leavesALockToAHolderThatLives() throws Exception {
        run("CREATE (:`__Neo4jMigrationsLock` {id: 'held', name: 'John Doe'})");
        try (var alive = MigrationLockRenewal.of(new MigrationLock(server.driver(), BOUND), BOUND)) {
            assertThatThrownBy(() -> migrate(BOUND)).isInstanceOf(MigrationsLocked.class);
            Thread.sleep(BOUND.multipliedBy(2).toMillis());
            assertThatThrownBy(() -> migrate(BOUND)).isInstanceOf(MigrationsLocked.class);
        }
        Thread.sleep(BOUND.toMillis() + 100);
        migrate(BOUND);

        assertThat(locks()).isZero();
    }

    @Test
    void aStartThatIsHeldUpForLongIsNotTakenForDead() throws Exception {
        var whole = graph.state();
        graph.forgetRecordsFrom("006");
        CompletableFuture<Void> first;
        try (var heldUp = graph.lockLastRecord()) {
            first = CompletableFuture.runAsync(() -> migrate(BOUND));
            graph.awaitBlockedTransaction();
            for (var look = 0; look < 3; look++) {
                assertThatThrownBy(() -> migrate(BOUND)).isInstanceOf(MigrationsLocked.class);
                Thread.sleep(BOUND.toMillis());
            }
        }
        first.get(60, SECONDS);

        assertThat(graph.state()).isEqualTo(whole);
    }

    /** The one that comes second is told so, even if the lock was free when it looked. */
    @RepeatedTest(3)
    void twoStartsAtOnceMigrateOnce() throws Exception {
        var whole = graph.state();
        graph.wipe();

        var one = CompletableFuture.runAsync(this::migrateInTheEnd);
        var other = CompletableFuture.runAsync(this::migrateInTheEnd);
        one.get(60, SECONDS);
        other.get(60, SECONDS);

        assertThat(graph.state()).isEqualTo(whole);
    }

    /** Should a holder live after all whose lock was taken over, it cannot record what the other has recorded. */
    @Test
    void noMigrationIsRecordedTwice() {
        assertThatThrownBy(() -> run("CREATE (:__Neo4jMigration {version: '006'})"))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("already exists");
    }

    private void migrateInTheEnd() {
        var done = false;
        while (!done) {
            try {
                migrate(BOUND);
                done = true;
            } catch (MigrationsLocked notYet) {
                graph.texts("RETURN 'again' AS text");
            }
        }
    }

    private static void migrate(Duration bound) {
        new Migrate(server.driver()).apply(bound);
    }

    private static int locks() {
        return graph.texts("MATCH (n:`__Neo4jMigrationsLock`) RETURN n.id AS text")
                .size();
    }

    private static void run(String statement) {
        try (var session = server.driver().session()) {
            session.run(statement).consume();
        }
    }
}
