package io.github.aipolicygraph.engine.run;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Creates readers that use the driver of this application, so that code outside the engine needn't know the driver. */
@Singleton
public class RootReaders {

    private final Driver driver;
    private final int connections;

    RootReaders(
            Driver driver,
            @ConfigProperty(name = "quarkus.neo4j.pool.max-connection-pool-size", defaultValue = "100")
                    int connections) {
        this.driver = driver;
        this.connections = connections;
    }

    /**
     * Creates a reader.
     *
     * @param timeout after which the server ends a statement
     */
    public RootReader within(Duration timeout) {
        return new RootReader(driver, timeout, connections);
    }
}
