package io.github.aipolicygraph.start;

import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.recording.RulesBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Waits in the background until the database answers, then fills the graph; begins again if the database goes away. */
@ApplicationScoped
class FillGraphOnceReachable {

    private static final Logger LOG = Logger.getLogger(FillGraphOnceReachable.class);

    private final Database database;
    private final FillGraph fillGraph;
    private final Progress progress;
    private final StartSettings settings;
    private final Thread thread = new Thread(this::run, "fill-graph");
    private volatile boolean abandoned;

    FillGraphOnceReachable(Database database, FillGraph fillGraph, Progress progress, StartSettings settings) {
        this.database = database;
        this.fillGraph = fillGraph;
        this.progress = progress;
        this.settings = settings;
    }

    void begin() {
        fillGraph.readAhead();
        thread.setDaemon(true);
        thread.start();
    }

    void abandon() {
        abandoned = true;
        thread.interrupt();
    }

    private void run() {
        try {
            var said = Optional.<String>empty();
            while (!abandoned) {
                var silence = database.trouble();
                var expected = silence.isPresent() && database.isExpectedSilence();
                var trouble = silence.or(this::fill);
                if (trouble.isEmpty() || abandoned) {
                    return;
                }
                said = say(trouble, said, expected);
                Thread.sleep(database.pause(expected).toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says each reason once, however often it is found. */
    private Optional<String> say(Optional<String> trouble, Optional<String> said, boolean expected) {
        var reason = trouble.orElseThrow();
        progress.waitsFor(expected ? "Neo4j is starting." : reason);
        if (expected || trouble.equals(said)) {
            return said;
        }
        LOG.warnf(
                "%s The application runs, is not ready, and tries again every %d s.",
                reason, Math.max(1, database.pause(false).toSeconds()));
        return trouble;
    }

    /** Gives the reason if it is worth trying again. */
    private Optional<String> fill() {
        try {
            progress.waitsFor("The facts are being loaded.");
            fillGraph.heldAlready().ifPresent(progress::endsWith);
            var schema = fillGraph.migrate();
            // Asked again: a new schema may want the same files loaded again, and that does not wait.
            if (fillGraph.heldAlready().isPresent()) {
                // A new server takes long to plan its first questions; the rules would be planned beside them.
                Thread.sleep(settings.checkAfter().toMillis());
            }
            var summary = "%s (schema %s)".formatted(fillGraph.load(), schema);
            LOG.infof("Facts: %s", summary);
            progress.endsWith(summary);
        } catch (BadFacts | RulesBroken bad) {
            // The files have to be mended first; another try would find the same.
            LOG.errorf("The facts were not loaded, and the graph stays as it was: %s", bad.getMessage());
            progress.failsWith(bad.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.debug("The graph cannot be filled.", failure);
            return abandoned ? Optional.empty() : Optional.of(trouble(failure));
        }
        return Optional.empty();
    }

    private String trouble(RuntimeException failure) {
        return database.isLost(failure)
                ? "Neo4j went away while the graph was being filled: " + failure.getMessage()
                : "The graph cannot be filled yet: " + failure.getMessage();
    }
}
