package io.github.aipolicygraph.database.embedded;

import io.github.aipolicygraph.database.embedded.child.ServerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** A real, empty Neo4j for one test class, in a new home under {@code target}. */
public final class FreshServer implements AutoCloseable {

    static final String PASSWORD = "only-for-tests";
    private static final Duration UP_WITHIN = Duration.ofSeconds(300);

    private final ServerSettings settings;
    private final EmbeddedServer server;
    private final Driver driver;

    private FreshServer(ServerSettings settings) {
        this.settings = settings;
        this.server = EmbeddedServer.start(settings, PASSWORD);
        this.driver = driver(settings);
    }

    public static FreshServer start() {
        return start(TestSettings.in(newHome()));
    }

    static FreshServer start(ServerSettings settings) {
        var server = new FreshServer(settings);
        server.awaitAnswer();
        return server;
    }

    static Path newHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-test-");
        } catch (IOException failure) {
            throw new IllegalStateException("There is no place for a Neo4j of the tests.", failure);
        }
    }

    static Driver driver(ServerSettings settings) {
        return driver(uri(settings));
    }

    /** For a second process that is told the address of a server of the tests. */
    public static Driver driver(String uri) {
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", PASSWORD));
    }

    static String uri(ServerSettings settings) {
        return "bolt://127.0.0.1:" + settings.boltPort();
    }

    public Driver driver() {
        return driver;
    }

    public String uri() {
        return uri(settings);
    }

    public long pid() {
        return server.pid();
    }

    /** What {@code kill -9} does to the server; it is started again by who supervises it. */
    public void kill() {
        ProcessHandle.of(pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    public void awaitAnswer() {
        awaitAnswer(settings, driver);
    }

    static void awaitAnswer(ServerSettings settings, Driver driver) {
        var until = System.nanoTime() + UP_WITHIN.toNanos();
        while (true) {
            try (var session = driver.session()) {
                session.run("RETURN 1").consume();
                // What is written while the store is still being made may be lost.
                if (!ServerMain.isUnfinished(settings.home()) || System.nanoTime() > until) {
                    return;
                }
                pause();
            } catch (Neo4jException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Neo4j was starting.", interrupted);
        }
    }

    @Override
    public void close() {
        driver.close();
        server.close();
    }
}
