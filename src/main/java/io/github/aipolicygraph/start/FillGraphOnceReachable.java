package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.FailureMessage;
import io.github.aipolicygraph.database.migration.MigrationsLocked;
import io.github.aipolicygraph.facts.file.BadFacts;
import io.github.aipolicygraph.load.rules.RulesBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Waits in the background until the database answers, then fills the graph; begins again if the database goes away. */
@ApplicationScoped
class FillGraphOnceReachable {

    private static final Logger LOG = Logger.getLogger(FillGraphOnceReachable.class);

    private final DatabaseStatus database;
    private final FillGraph fillGraph;
    private final Progress progress;
    private final StartSettings settings;
    private final Thread thread = new Thread(this::run, "fill-graph");
    /** What was waited for last; only the thread of the start knows it. */
    private String trouble;

    private volatile boolean abandoned;

    FillGraphOnceReachable(DatabaseStatus database, FillGraph fillGraph, Progress progress, StartSettings settings) {
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

    /** As long as HTTP is to wait for it. */
    void awaitEnd() {
        progress.awaitEnd(settings.patience());
    }

    void abandon() {
        abandoned = true;
        thread.interrupt();
    }

    private void run() {
        try (var reminder = Reminder.begin(progress, settings.sayAgainEvery())) {
            while (!abandoned) {
                var silence = database.trouble();
                var expected = silence.isPresent() && database.isExpectedSilence();
                var trouble = silence.or(this::fill);
                if (trouble.isEmpty() || abandoned) {
                    return;
                }
                waitFor(trouble.orElseThrow(), expected, reminder);
                Thread.sleep(database.pause(expected).toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitFor(String reason, boolean expected, Reminder reminder) {
        progress.waitsFor(expected ? database.onItsWay() : reason);
        if (!expected && !reason.equals(trouble)) {
            trouble = reason;
            reminder.say("%s The application runs, is not ready, and tries again every %d s."
                    .formatted(reason, Math.max(1, database.pause(false).toSeconds())));
        }
    }

    /** Gives the reason if it is worth trying again. */
    private Optional<String> fill() {
        try {
            bringToTheFiles();
        } catch (BadFacts | RulesBroken bad) {
            // The files have to be mended first; another try would find the same.
            LOG.errorf("The facts were not loaded, and the graph stays as it was: %s", bad.getMessage());
            progress.failsWith(bad.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            // Errors too: without this thread the start would never end, and nobody would be told why.
            LOG.debug("The graph cannot be filled.", failure);
            return abandoned ? Optional.empty() : Optional.of(sentence(failure));
        }
        return Optional.empty();
    }

    private void bringToTheFiles() throws InterruptedException {
        begins("The schema of the graph is being migrated.");
        if (trouble == null) {
            fillGraph.heldAlready().ifPresent(progress::endsWith);
        }
        var schema = fillGraph.migrate(settings.lockHolds());
        // Asked again: a new schema may want the same files loaded again, and that does not wait.
        var held = fillGraph.heldAlready();
        if (held.isPresent()) {
            progress.endsWith(held.orElseThrow());
            // A new server takes long to plan its first questions; the rules would be planned beside them.
            Thread.sleep(settings.checkAfter().toMillis());
        } else {
            begins("The facts are being loaded.");
        }
        var summary = "%s (schema %s)".formatted(fillGraph.load(held.isPresent() ? step -> {} : this::loads), schema);
        LOG.infof("Facts: %s", summary);
        progress.endsWith(summary);
    }

    private void loads(String step) {
        begins("The facts are being loaded: %s.".formatted(step));
    }

    /** Another try must not hide, for as long as it lasts, why the one before it failed. */
    private void begins(String step) {
        progress.waitsFor(trouble == null ? step : "%s Before that: %s".formatted(step, trouble));
    }

    private String sentence(Throwable failure) {
        if (failure instanceof MigrationsLocked locked) {
            return locked.getMessage();
        }
        return database.isLost(failure)
                ? "Neo4j went away while the graph was being filled: " + FailureMessage.of(failure)
                : "The graph cannot be filled yet. %s %s".formatted(FailureMessage.of(failure), database.remedy());
    }
}
