package io.github.aipolicygraph.database.migration;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Brings the schema of the database to what {@code cypher/migrations} says. */
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

    /** Applies what is missing, in order, and gives the version of the schema. */
    public String apply() {
        return apply(LOCK_HOLDS);
    }

    /**
     * The same.
     *
     * @param bound how long a lock holds that its holder does not renew
     * @throws MigrationsLocked if another application migrates
     */
    public String apply(Duration bound) {
        var lock = new MigrationLock(driver, bound);
        lock.takeOver();
        try {
            return applyRenewing(lock, bound);
        } catch (MigrationsException failure) {
            // Another start may have taken the lock first; then it is waited for, and its indexes are left alone.
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
     * Removes the mark of a migration that was cut short. Only for a server that nobody else uses: elsewhere the mark may
     * belong to another application that is migrating right now.
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
