package io.github.aipolicygraph.start;

import static io.github.aipolicygraph.start.Impatient.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A start on a Neo4j of the user's own, in which one that was killed has left its lock. */
@QuarkusTest
class LockedStartTest {

    private static final StartSettings SETTINGS =
            new Impatient(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(4));

    @Inject
    DatabaseStatus database;

    @Inject
    FillGraph fillGraph;

    @Inject
    Driver driver;

    @Test
    void saysWhatItWaitsForAndGoesOnWhenTheLockIsOver() throws Exception {
        run("CREATE (:`__Neo4jMigrationsLock` {id: 'left', name: 'John Doe'})");
        var progress = new Progress();
        var start = new FillGraphOnceReachable(database, fillGraph, progress, SETTINGS);

        start.begin();
        await(() -> reason(progress).contains("lock of the migrations"));
        assertThat(reason(progress)).contains("is taken over after", "delete the node __Neo4jMigrationsLock");
        assertThat(new FactsHealth(progress).call().getData().orElseThrow().get("reason"))
                .asString()
                .contains("__Neo4jMigrationsLock");

        await(() -> progress.missing().isEmpty());
        assertThat(progress.loaded()).isPresent();
        start.abandon();
    }

    private static String reason(Progress progress) {
        return progress.missing().orElse("");
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
