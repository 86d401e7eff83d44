package io.github.aipolicygraph.database.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Runs the Neo4j server of this application: starts it, restarts it when it ends unexpectedly, and stops it with the
 * application.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final Duration PREDECESSOR_MAY_TAKE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ServerSettings settings;
    private final ServerHome home;
    private final Optional<Path> archive;
    private final Thread supervision = new Thread(this::supervise, "neo4j-supervision");
    private volatile ServerProcess process;
    private volatile String trouble;
    private volatile boolean stopping;

    private EmbeddedServer(ServerSettings settings, ServerHome home, Optional<Path> archive) {
        this.settings = settings;
        this.home = home;
        this.archive = archive;
    }

    /** Starts the server and returns immediately; it takes a few seconds until the server answers. */
    public static EmbeddedServer start(ServerSettings settings, String password) {
        return start(settings, password, Optional.empty(), () -> {});
    }

    /**
     * Starts the server and returns immediately.
     *
     * @param archive the store that a server without one starts with
     * @param check runs once an earlier server of this home has ended and released its ports
     */
    static EmbeddedServer start(ServerSettings settings, String password, Optional<Path> archive, Runnable check) {
        if (!ServerHome.wasHeld(settings.home())) {
            // No earlier server can still hold the ports, so if the check rejects the start, nothing is left behind.
            check.run();
        }
        var home = ServerHome.hold(settings.home(), PREDECESSOR_MAY_TAKE);
        try {
            ServerProcess.endPredecessor(settings, home);
            check.run();
            home.prepare(settings, password);
            var server = new EmbeddedServer(settings, home, archive);
            server.process = ServerProcess.launch(settings, home, archive);
            server.supervision.setDaemon(true);
            server.supervision.start();
            return server;
        } catch (RuntimeException failure) {
            home.close();
            throw failure;
        }
    }

    /** Returns why the server isn't running; empty if it is. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    public long pid() {
        return process.pid();
    }

    private void supervise() {
        var pause = FIRST_PAUSE;
        try {
            while (!stopping) {
                var started = System.nanoTime();
                var status = process.awaitEnd();
                if (stopping) {
                    return;
                }
                var lasted = Duration.ofNanos(System.nanoTime() - started);
                pause = lasted.compareTo(LONGEST_PAUSE) > 0 ? FIRST_PAUSE : pause;
                report(ended(status, pause));
                Thread.sleep(pause.toMillis());
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                relaunch();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String ended(int status, Duration pause) {
        return "Neo4j ended by itself with status %d and is started again in %d s. %sSee %s and %s."
                .formatted(
                        status,
                        pause.toSeconds(),
                        home.lastCause().map("Cause: %s. "::formatted).orElse(""),
                        home.output(),
                        home.path().resolve("logs/neo4j.log"));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private synchronized void relaunch() {
        if (stopping) {
            return;
        }
        try {
            process = ServerProcess.launch(settings, home, archive);
            trouble = null;
        } catch (ServerCannotStart failure) {
            // The ended process stays the current one, so the next round reports and tries again.
            report(failure.getMessage());
        }
    }

    private void report(String sentence) {
        trouble = sentence;
        LOG.error(sentence);
    }

    /** Stops the server and waits until its store is closed. */
    @Override
    public void close() {
        stopping = true;
        supervision.interrupt();
        synchronized (this) {
            process.stop();
            home.close();
        }
    }
}
