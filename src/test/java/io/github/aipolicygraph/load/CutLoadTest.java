package io.github.aipolicygraph.load;

import static io.github.aipolicygraph.load.LoadedFacts.MONDAY;
import static io.github.aipolicygraph.load.LoadedFacts.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.database.embedded.SecondProcess;
import io.github.aipolicygraph.load.rules.Rules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.Neo4jException;

/** A load that is cut short at any of its steps leaves the graph as it was, and the next one does all of it. */
@Tag("slow")
@Timeout(600)
class CutLoadTest {

    private static final List<String> STEPS_OF_A_FIRST_LOAD = List.of(
            "claims on",
            "write sources",
            "write rates",
            "write entities",
            "write claims",
            "write links",
            "write evidence",
            "derive days",
            "draw relationships",
            "write texts",
            "checking");
    private static final List<String> STEPS_OF_A_CORRECTION =
            List.of("retract evidence", "retract claims", "write claims", "draw relationships", "checking");

    @TempDir
    Path directory;

    private FactFiles files;
    private Graph graph;

    @BeforeEach
    void copyTheFiles() {
        files = FactFiles.copiedTo(directory);
        graph = ScratchGraph.empty();
    }

    @Test
    void aFirstLoadThatIsKilledIsMadeByTheNext() throws Exception {
        killAtEach(List.of("write evidence"), MONDAY, List.of());
        var undisturbed = undisturbed();

        load(MONDAY);

        assertThat(Fingerprint.of(graph)).isEqualTo(undisturbed);
        assertThat(new Rules(graph).violations()).isEmpty();
    }

    @Test
    void aFirstLoadThatIsKilledAtAnyStepLeavesNothing() throws Exception {
        killAtEach(STEPS_OF_A_FIRST_LOAD, MONDAY, List.of());
    }

    @Test
    void aCorrectionThatIsKilledAtAnyStepLeavesTheGraphAsItWas() throws Exception {
        load(MONDAY);
        var before = Fingerprint.of(graph);
        files.replace("relations.yaml", "role: participating company", "role: founding member")
                .cut("pledges.yaml", "    disputed_by:\n    - source: cat-giga", "  draws_on:");
        killAtEach(STEPS_OF_A_CORRECTION, TUESDAY, before);
        load(TUESDAY);
        var healed = Fingerprint.of(graph);
        assertThat(healed).isNotEqualTo(before);
        assertThat(new Rules(graph).violations()).isEmpty();
    }

    @Test
    void aLoadGoesOnWhenNeo4jIsKilledMeanwhile() throws Exception {
        var undisturbed = undisturbed();
        // Both in one load: after each it has to begin again.
        loadAndKillNeo4jAt(List.of("write links", "checking"));
        assertThat(Fingerprint.of(graph)).isEqualTo(undisturbed);
        assertThat(new Rules(graph).violations()).isEmpty();
    }

    private List<String> undisturbed() {
        load(MONDAY);
        var fingerprint = Fingerprint.of(graph);
        graph = ScratchGraph.empty();
        return fingerprint;
    }

    private void load(Instant moment) {
        new LoadFacts(graph, Clock.fixed(moment, ZoneOffset.UTC)).load(directory);
    }

    /** Kills a load at each step; the next process comes up while the one before it is at work. */
    private void killAtEach(List<String> steps, Instant moment, List<String> before) throws Exception {
        var next = startLoad(moment);
        for (var step = 0; step < steps.size(); step++) {
            try (var load = next) {
                next = step + 1 < steps.size() ? startLoad(moment) : null;
                load.go();
                load.awaitLine(steps.get(step));
            }
            assertThat(Fingerprint.of(graph)).as(steps.get(step)).isEqualTo(before);
        }
    }

    private SecondProcess startLoad(Instant moment) throws Exception {
        return SecondProcess.start(
                LoadProcess.class, ScratchGraph.server().uri(), directory.toString(), moment.toString());
    }

    private void loadAndKillNeo4jAt(List<String> steps) {
        var logger = Logger.getLogger(LoadFacts.class.getName());
        var killing = new KillAt(steps);
        logger.addHandler(killing);
        try {
            var loaded = false;
            while (!loaded) {
                loaded = isLoaded();
            }
        } finally {
            logger.removeHandler(killing);
        }
        assertThat(killing.steps).isEmpty();
    }

    /** As the application does: again, until the database has come back. */
    private boolean isLoaded() {
        try {
            load(MONDAY);
            return true;
        } catch (Neo4jException removals) {
            ScratchGraph.server().awaitAnswer();
            return false;
        }
    }

    /** Kills the server when the load comes to a step, once at each. */
    private static final class KillAt extends Handler {

        private final Queue<String> steps;

        private KillAt(List<String> steps) {
            this.steps = new ConcurrentLinkedQueue<>(steps);
        }

        @Override
        public void publish(LogRecord line) {
            var step = steps.peek();
            if (step != null
                    && (line.getMessage().contains(step) || wordsOf(line).contains(step))) {
                steps.remove();
                ScratchGraph.server().kill();
            }
        }

        private static String wordsOf(LogRecord line) {
            return line.getParameters() == null
                    ? ""
                    : List.of(line.getParameters()).toString();
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
