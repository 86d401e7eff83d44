package io.github.aipolicygraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.embedded.NewHome;
import io.github.aipolicygraph.database.embedded.SecondProcess;
import io.github.aipolicygraph.database.migration.HandmadeGraph;
import io.github.aipolicygraph.database.migration.MigratedGraph;
import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.FactFiles;
import io.github.aipolicygraph.load.WholeFacts;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A first start that is killed at a random moment: the next one makes the graph whole, or the same one if only its Neo4j was
 * killed. {@code -Dkills.rounds=20} kills more often; {@code -Dkills.rounds=1 -Dkills.seed=...} repeats a kill that is named
 * in a report.
 */
@Tag("slow")
@Timeout(600)
class KilledStartTest {

    private static final int ROUNDS = Integer.getInteger("kills.rounds", 2);
    private static final long SEED = Long.getLong("kills.seed", System.currentTimeMillis());
    private static final int LONGEST_PAUSE_MILLIS = 4000;

    private static FactBase files;

    /** Where a start has come to when the pause before the kill begins: so early and late moments come on any machine. */
    private enum Phase {
        BEGINS(null),
        MIGRATES("Applied migration 001"),
        LOADS("Loading facts: ");

        private final String line;

        Phase(String line) {
            this.line = line;
        }

        private void await(SecondProcess start) throws InterruptedException {
            if (line != null) {
                start.awaitLine(line);
            }
        }
    }

    /** One kill; all of it follows from the seed. */
    private record Kill(long seed, boolean ofNeo4j, Phase phase, int pauseMillis) {

        static Kill of(long seed) {
            var random = new Random(seed);
            // Of two seeds in a row one kills Neo4j.
            return new Kill(
                    seed,
                    seed % 2 == 0,
                    Phase.values()[random.nextInt(Phase.values().length)],
                    random.nextInt(LONGEST_PAUSE_MILLIS));
        }

        @Override
        public String toString() {
            return "-Dkills.seed=%d kills %s %d ms after it %s"
                    .formatted(seed, ofNeo4j ? "Neo4j" : "the application", pauseMillis, phase);
        }
    }

    static Stream<Kill> kills() {
        return LongStream.range(SEED, SEED + ROUNDS).mapToObj(Kill::of);
    }

    @BeforeAll
    static void readTheFiles() {
        files = ReadFacts.from(FactFiles.ORIGINAL);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void isMadeWhole(Kill kill) throws Exception {
        System.out.println(kill);
        var home = NewHome.choose();
        try (var first = start(home)) {
            kill.phase().await(first);
            Thread.sleep(kill.pauseMillis());
            if (kill.ofNeo4j()) {
                killNeo4j(home, first);
                assertWhole(home, first);
                return;
            }
        }
        try (var next = start(home)) {
            assertWhole(home, next);
        }
    }

    private static SecondProcess start(NewHome home) throws Exception {
        return SecondProcess.start(FirstStart.class, home.arguments());
    }

    private static void killNeo4j(NewHome home, SecondProcess application) throws Exception {
        application.await("Its Neo4j", () -> home.process().isPresent());
        var neo4j = home.process().orElseThrow();
        neo4j.destroyForcibly();
        neo4j.onExit().join();
        application.await(
                "Another Neo4j",
                () -> home.process().filter(process -> !process.equals(neo4j)).isPresent());
    }

    private static void assertWhole(NewHome home, SecondProcess application) throws Exception {
        application.awaitLine(FirstStart.READY);
        try (var driver = home.driver()) {
            var graph = new MigratedGraph(driver);
            // Ready may have been said before Neo4j was killed; then it may still be starting.
            application.await("An answer of Neo4j", graph::answers);
            assertThat(graph.faults()).as(application.said()).isEmpty();
            assertThat(WholeFacts.faults(HandmadeGraph.graph(driver), files))
                    .as(application.said())
                    .isEmpty();
        }
    }
}
