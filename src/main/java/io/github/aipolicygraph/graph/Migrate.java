package io.github.aipolicygraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Brings the schema of the database to what {@code cypher/migrations} says. */
@ApplicationScoped
public class Migrate {

    private static final String FILES = "classpath:cypher/migrations";
    private static final long INDEX_SECONDS = 120;

    private final Driver driver;

    Migrate(Driver driver) {
        this.driver = driver;
    }

    /** Applies what is missing, in order, and gives the version of the schema. */
    public String apply() {
        var migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan(FILES)
                        .withResourceScanner(new MigrationFiles())
                        .withInstalledBy("ai-policy-graph")
                        .build(),
                driver);
        var version = migrations
                .apply()
                .orElseThrow(() -> new IllegalStateException(
                        "There are no migrations in %s. The build must put the folder cypher there.".formatted(FILES)));
        awaitIndexes();
        return version.getValue();
    }

    /**
     * Removes the mark of a migration that was cut short. Only for a server that nobody else uses: elsewhere the mark may
     * belong to another application that is migrating right now.
     */
    public void forgetCutShort() {
        try (var session = driver.session()) {
            session.run("MATCH (lock:`__Neo4jMigrationsLock`) DELETE lock").consume();
        }
    }

    private void awaitIndexes() {
        try (var session = driver.session()) {
            session.run("CALL db.awaitIndexes($seconds)", Map.<String, Object>of("seconds", INDEX_SECONDS))
                    .consume();
        }
    }
}
