package io.github.aipolicygraph.graph.serving;

import graphql.execution.ExecutionStrategy;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.graph.cypher.CypherFiles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;

/** Brings schema, Cypher files and driver together, once, at start: a field without an answer stops the start. */
@Startup
@Singleton
public class Serving {

    private final OneStatementStrategy strategy;

    Serving(
            GraphQLSchema schema,
            Driver driver,
            @ConfigProperty(name = "aipolicygraph.graphql.database-timeout", defaultValue = "10s") Duration timeout) {
        var catalog = CypherFiles.read(schema);
        strategy = new OneStatementStrategy(catalog, new ReadOneStatement(driver, timeout));
    }

    ExecutionStrategy strategy() {
        return strategy;
    }
}
