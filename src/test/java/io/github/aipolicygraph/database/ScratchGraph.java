package io.github.aipolicygraph.database;

import io.github.aipolicygraph.database.embedded.FreshServer;
import io.github.aipolicygraph.database.migration.Migrate;
import java.util.Set;
import org.neo4j.driver.Bookmark;

/** A real Neo4j for tests that change the graph; one for all of them, emptied on demand. */
public final class ScratchGraph {

    private static FreshServer server;
    private static String version;

    private ScratchGraph() {}

    /** An empty graph with the constraints of the schema. */
    public static synchronized Graph empty() {
        if (server == null) {
            server = FreshServer.start();
            version = new Migrate(server.driver()).apply();
        }
        run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        return new Graph(server.driver());
    }

    /** The server of that graph, for a second process and for who kills it. */
    public static FreshServer server() {
        return server;
    }

    /** What its migration came to when it was still without any schema. */
    public static String version() {
        return version;
    }

    /** The graph of that server as a second process sees it. */
    public static Graph at(String uri) {
        return new Graph(FreshServer.driver(uri));
    }

    /** Where the database stands: the same as before unless a transaction has written something since. */
    public static Set<Bookmark> lastTransaction() {
        try (var session = server.driver().session()) {
            session.run("RETURN 1").consume();
            return session.lastBookmarks();
        }
    }

    private static void run(String statement) {
        try (var session = server.driver().session()) {
            session.run(statement).consume();
        }
    }
}
