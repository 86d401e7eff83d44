package io.github.aipolicygraph.database.migration;

import io.github.aipolicygraph.database.Connection;
import io.github.aipolicygraph.database.Graph;
import org.neo4j.driver.Driver;

/** What the container makes of this package, made by hand for a process that has none. */
public final class HandmadeGraph {

    private HandmadeGraph() {}

    public static Graph graph(Driver driver) {
        return new Graph(driver);
    }

    public static Migrate migrate(Driver driver) {
        return new Migrate(driver);
    }

    public static Connection connection(Driver driver, String uri) {
        return new Connection(driver, uri);
    }
}
