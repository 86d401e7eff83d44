package io.github.aipolicygraph.database.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a test profile with facts of its own an empty Neo4j, so that the one of the other tests keeps theirs. */
public final class NewNeo4j implements QuarkusTestResourceLifecycleManager {

    private FreshServer server;

    @Override
    public Map<String, String> start() {
        server = FreshServer.start();
        return Map.of(
                "quarkus.neo4j.uri",
                server.uri(),
                "quarkus.neo4j.authentication.password",
                FreshServer.PASSWORD,
                "quarkus.http.test-port",
                "0",
                "aipolicygraph.start.patience",
                "600s");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
