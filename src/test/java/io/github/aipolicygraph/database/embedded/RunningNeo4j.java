package io.github.aipolicygraph.database.embedded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * Gives every {@code @QuarkusTest} one real Neo4j, started once for all of them.
 *
 * <p>{@code -Daipolicygraph.test.neo4j=} says which: {@code embedded} (the default), {@code container} (Testcontainers), or
 * the address of a running one, with {@code -Daipolicygraph.test.password=}.
 *
 * <p>What runs is remembered in system properties: Quarkus loads this class anew for each test profile. Nothing stops it:
 * the embedded server ends with the Java process of the tests, and Testcontainers removes its containers.
 */
@QuarkusTestResource(RunningNeo4j.class)
public class RunningNeo4j implements QuarkusTestResourceLifecycleManager {

    private static final String CHOICE = "aipolicygraph.test.neo4j";
    private static final String URI = "aipolicygraph.test.uri";
    private static final String PASSWORD = "aipolicygraph.test.password";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URI) == null) {
                run(System.getProperty(CHOICE, "embedded"));
            }
        }
        var properties = new HashMap<String, String>();
        properties.put("quarkus.neo4j.uri", uri());
        properties.put("quarkus.neo4j.authentication.password", System.getProperty(PASSWORD));
        properties.put("quarkus.http.test-port", "0");
        // Tests begin when the facts are loaded, as users do.
        properties.put("aipolicygraph.start.patience", "600s");
        properties.put("aipolicygraph.start.check-after", "0s");
        return properties;
    }

    /** The address of the Neo4j that runs. */
    static String uri() {
        return System.getProperty(URI);
    }

    private static void run(String choice) {
        switch (choice) {
            case "embedded" -> remember(FreshServer.start().uri(), FreshServer.PASSWORD);
            case "container" -> remember(container().getBoltUrl(), FreshServer.PASSWORD);
            default -> remember(choice, System.getProperty(PASSWORD, "neo4j"));
        }
    }

    @SuppressWarnings("resource") // It ends with the tests.
    private static Neo4jContainer container() {
        var container = new Neo4jContainer("neo4j:5.26-community").withAdminPassword(FreshServer.PASSWORD);
        container.start();
        return container;
    }

    private static void remember(String uri, String password) {
        System.setProperty(URI, uri);
        System.setProperty(PASSWORD, password);
    }

    @Override
    public void stop() {
        // See above: it serves the next profile too.
    }
}
