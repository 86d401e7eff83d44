package io.github.aipolicygraph.graph;

import org.neo4j.driver.Driver;

/** What the container makes of this package, made by hand for a process that has none. */
public final class Handmade {

    private Handmade() {}

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
