package io.github.aipolicygraph.start;

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
    private final Thread thread = new Thread(this::run, "fill-graph");
    private volatile boolean abandoned;

    FillGraphOnceReachable(Database database, FillGraph fillGraph, Progress progress) {
        this.database = database;
        this.fillGraph = fillGraph;
        this.progress = progress;
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
                var trouble = database.trouble().or(this::fill);
                if (trouble.isEmpty() || abandoned) {
                    return;
                }
                said = say(trouble, said);
                Thread.sleep(database.pause().toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says each reason once, however often it is found. */
    private Optional<String> say(Optional<String> trouble, Optional<String> said) {
        var reason = trouble.orElseThrow();
        var expected = database.isExpectedSilence();
        progress.waitsFor(expected ? "Neo4j is starting." : reason);
        if (expected || trouble.equals(said)) {
            return said;
        }
        LOG.warnf(
                "%s The application runs, is not ready, and tries again every %d s.",
                reason, Math.max(1, database.pause().toSeconds()));
        return trouble;
    }

    /** Gives the reason if it is worth trying again. */
    private Optional<String> fill() {
        try {
            progress.waitsFor("The facts are being loaded.");
            fillGraph.heldAlready().ifPresent(progress::endsWith);
            var summary = fillGraph.run();
            LOG.infof("Facts: %s", summary);
            progress.endsWith(summary);
        } catch (RuntimeException failure) {
            if (abandoned) {
                return Optional.empty();
            }
            if (database.isLost(failure)) {
                return Optional.of("Neo4j went away while the graph was being filled: " + failure.getMessage());
            }
            LOG.debug("The graph cannot be filled.", failure);
            LOG.errorf("The facts were not loaded, and the graph stays as it was: %s", failure.getMessage());
            progress.failsWith(failure.getMessage());
        }
        return Optional.empty();
    }
}
