package io.github.aipolicygraph.database.migration;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Brings the schema of the database to the state that {@code cypher/migrations} describes. */
@ApplicationScoped
public class Migrate {

    static final String FOLDER = "cypher/migrations";
    private static final String FILES = "classpath:" + FOLDER;
    private static final long INDEX_SECONDS = 120;
    private static final Duration LOCK_HOLDS = Duration.ofMinutes(1);

    private final Driver driver;

    public Migrate(Driver driver) {
        this.driver = driver;
    }

    /** Applies missing migrations in order, and returns the version of the schema. */
    public String apply() {
        return apply(LOCK_HOLDS);
    }

    /**
     * Applies missing migrations in order, and returns the version of the schema.
     *
     * @param bound how long a lock lasts if its holder doesn't renew it
     * @throws MigrationsLocked if another application migrates
     */
    public String apply(Duration bound) {
        var lock = new MigrationLock(driver, bound);
        lock.takeOver();
        try {
            return applyRenewing(lock, bound);
        } catch (MigrationsException failure) {
            // Another start may have taken the lock first; then this one waits for it, and leaves its indexes alone.
            lock.takeOver();
            new OrphanedIndexes(driver).drop();
            return applyRenewing(lock, bound);
        }
    }

    private String applyRenewing(MigrationLock lock, Duration bound) {
        try (var renewal = MigrationLockRenewal.of(lock, bound)) {
            return applyWithinLock();
        }
    }

    private String applyWithinLock() {
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
     * Removes the lock of a migration that was interrupted. Call this only for a server that nobody else uses:
     * elsewhere the lock may belong to another application that is migrating right now.
     */
    public void forgetCutShort() {
        new MigrationLock(driver, LOCK_HOLDS).remove();
    }

    private void awaitIndexes() {
        try (var session = driver.session()) {
            session.run("CALL db.awaitIndexes($seconds)", Map.<String, Object>of("seconds", INDEX_SECONDS))
                    .consume();
        }
    }
}
