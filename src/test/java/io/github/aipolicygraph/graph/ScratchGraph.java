package io.github.aipolicygraph.graph;

import io.github.aipolicygraph.graph.server.FreshServer;

/** A real Neo4j for tests that change the graph; one for all of them, emptied on demand. */
public final class ScratchGraph {

    private static FreshServer server;

    private ScratchGraph() {}

    /** An empty graph with the constraints of the schema. */
    public static synchronized Graph empty() {
        if (server == null) {
            server = FreshServer.start();
            new Migrate(server.driver()).apply();
        }
        run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        return new Graph(server.driver());
    }

    /** The number of the last transaction that wrote anything. */
    public static long lastWrite() {
        try (var session = server.driver().session()) {
            return session.run("SHOW DATABASE neo4j YIELD lastCommittedTxn")
                    .single()
                    .get(0)
                    .asLong();
        }
    }

    private static void run(String statement) {
        try (var session = server.driver().session()) {
            session.run(statement).consume();
        }
    }
}
