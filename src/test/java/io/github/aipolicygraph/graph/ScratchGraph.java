package io.github.aipolicygraph.graph;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** A real Neo4j of the build's own version for tests without an application; one for all of them, emptied on demand. */
public final class ScratchGraph {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path SERVER = Path.of("target", "neo4j", "lib").toAbsolutePath();
    private static final List<String> IDENTITIES =
            List.of("Entity", "Source", "Claim", "ExchangeRate", "Dataset");

    private static Driver driver;

    private ScratchGraph() {}

    /** An empty graph with the constraints of the schema. */
    public static synchronized Graph empty() {
        if (driver == null) {
            driver = start();
            IDENTITIES.forEach(label -> run("CREATE CONSTRAINT FOR (n:%s) REQUIRE n.id IS UNIQUE".formatted(label)));
            run("CALL db.awaitIndexes(60)");
        }
        run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        return new Graph(driver);
    }

    /** Where the database stands: the same as before unless a transaction has written something since. */
    public static Set<Bookmark> lastTransaction() {
        try (var session = driver.session()) {
            session.run("RETURN 1").consume();
            return session.lastBookmarks();
        }
    }

    private static void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static Driver start() {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            free.close();
            launch(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "scratch-graph-"), port);
            return connect("bolt://127.0.0.1:" + port);
        } catch (IOException failed) {
            throw new IllegalStateException("The server for tests did not start from %s.".formatted(SERVER), failed);
        }
    }

    private static void launch(Path home, int port) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.write(home.resolve("conf/neo4j.conf"), List.of(
                "server.bolt.listen_address=127.0.0.1:" + port,
                "server.http.enabled=false",
                "dbms.security.auth_enabled=false",
                "dbms.usage_report.enabled=false",
                "server.memory.pagecache.size=64m"));
        var server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                // A server that lives for a minute gains nothing from optimised code, and pays for it.
                "-XX:TieredStopAtLevel=1",
                "--add-opens", "java.base/java.nio=ALL-UNNAMED", "--add-opens", "java.base/java.io=ALL-UNNAMED",
                "--add-opens", "java.base/sun.nio.ch=ALL-UNNAMED", "-cp", SERVER + "/*",
                "org.neo4j.server.CommunityEntryPoint", "--home-dir=" + home, "--config-dir=" + home.resolve("conf"))
                .redirectErrorStream(true).redirectOutput(home.resolve("server.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    }

    private static Driver connect(String address) {
        var patience = Instant.now().plus(PATIENCE);
        var candidate = GraphDatabase.driver(address, AuthTokens.none());
        while (true) {
            try {
                candidate.verifyConnectivity();
                return candidate;
            } catch (Neo4jException notYet) {
                if (Instant.now().isAfter(patience)) {
                    throw notYet;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait for the server was interrupted.", stopped);
        }
    }
}
