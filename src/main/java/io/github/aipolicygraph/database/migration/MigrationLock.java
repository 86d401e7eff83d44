package io.github.aipolicygraph.database.migration;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/**
 * Manages the lock that neo4j-migrations keeps in the graph: a node, which stays there forever if its holder is killed.
 *
 * <p>Therefore the lock gets an expiry time, by the clock of the database. A living holder extends it again and again.
 * A lock without an expiry time, as other programs create it, gets one from the first start that waits for it. An
 * expired lock is removed. If its holder is alive after all, its next record fails, because each migration is recorded
 * once.
 */
final class MigrationLock {

    private static final Logger LOG = Logger.getLogger(MigrationLock.class);

    private static final String TOUCH = """
            MATCH (lock:`__Neo4jMigrationsLock`)
            SET lock.lookedAt = datetime()
            """;
    private static final String DATE = """
            MATCH (lock:`__Neo4jMigrationsLock`)
            SET lock.holdsUntil = coalesce(lock.holdsUntil, datetime() + duration({milliseconds: $bound}))
            """;
    private static final String REMOVE_OVER = """
            MATCH (lock:`__Neo4jMigrationsLock`) WHERE lock.holdsUntil <= datetime()
            WITH lock, lock.holdsUntil AS until
            DELETE lock
            RETURN until
            """;
    private static final String HOLDS = "MATCH (lock:`__Neo4jMigrationsLock`) RETURN lock.holdsUntil AS until";
    private static final String HELD = "MATCH (lock:`__Neo4jMigrationsLock`) RETURN lock.id AS id";
    private static final String RENEW = """
            MATCH (lock:`__Neo4jMigrationsLock` {id: $id})
            SET lock.holdsUntil = datetime() + duration({milliseconds: $bound})
            """;
    private static final String REMOVE_ALL = "MATCH (lock:`__Neo4jMigrationsLock`) DELETE lock";

    private final Driver driver;
    private final Duration bound;

    MigrationLock(Driver driver, Duration bound) {
        this.driver = driver;
        this.bound = bound;
    }

    /**
     * Removes an expired lock.
     *
     * @throws MigrationsLocked if a lock exists that hasn't expired
     */
    void takeOver() {
        try (var session = driver.session()) {
            session.executeWrite(this::heldUntil).ifPresent(until -> {
                throw new MigrationsLocked(until);
            });
        }
    }

    /** Returns when the current lock expires; empty if there is none. */
    private Optional<ZonedDateTime> heldUntil(TransactionContext graph) {
        // Touching the node locks it until the end of the transaction, so a renewal is either visible now or comes too
        // late.
        graph.run(TOUCH).consume();
        graph.run(DATE, Map.of("bound", bound.toMillis())).consume();
        untils(graph, REMOVE_OVER)
                .forEach(until -> LOG.warnf(
                        "The lock of the migrations was not renewed until %s: its holder is gone. It is taken over.",
                        until));
        return untils(graph, HOLDS).stream().findFirst();
    }

    private static List<ZonedDateTime> untils(TransactionContext graph, String statement) {
        return graph.run(statement).list(row -> row.get("until").asZonedDateTime());
    }

    /** Returns the id of the lock; empty if there is none. */
    Optional<String> held() {
        try (var session = driver.session()) {
            return session.executeRead(
                    graph -> graph.run(HELD).list(row -> row.get("id").asString()).stream()
                            .findFirst());
        }
    }

    void renew(String id) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(graph -> graph.run(RENEW, Map.of("id", id, "bound", bound.toMillis())));
        }
    }

    /** Removes the lock, whoever holds it. */
    void remove() {
        try (var session = driver.session()) {
            var removed = session.executeWrite(graph -> graph.run(REMOVE_ALL).consume());
            if (removed.counters().nodesDeleted() > 0) {
                LOG.info("An earlier start was cut short while it migrated; this one goes on with it.");
            }
        }
    }
}
