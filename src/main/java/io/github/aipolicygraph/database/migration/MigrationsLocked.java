package io.github.aipolicygraph.database.migration;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Signals that another application migrates this database, or was killed while it did. */
public final class MigrationsLocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationsLocked(ZonedDateTime until) {
        super(
                ("Another application holds the lock of the migrations. If it runs, it renews the lock until it has migrated."
                                + " If it was killed, its lock is taken over after %s (the clock of Neo4j). To go on at once, make"
                                + " sure that no other application is migrating and delete the node __Neo4jMigrationsLock.")
                        .formatted(Instant.from(until).truncatedTo(ChronoUnit.SECONDS)));
    }
}
