package io.github.aipolicygraph.database.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/** What migrations leave in a database, to look at and to damage. */
public final class MigratedGraph {

    private static final long SEEN_WITHIN_MILLIS = 40_000;

    private static final Pattern UNIQUE =
            Pattern.compile("CREATE CONSTRAINT `(.+)` FOR (\\(.+\\)) REQUIRE \\((.+)\\) IS UNIQUE");

    private final Driver driver;

    public MigratedGraph(Driver driver) {
        this.driver = driver;
    }

    /** All indexes, constraints and records. */
    List<String> state() {
        var state = new ArrayList<>(texts("""
                SHOW INDEXES YIELD name, state, owningConstraint
                RETURN 'index ' + name + ' ' + state + ' ' + coalesce(owningConstraint, '') AS text ORDER BY text
                """));
        state.addAll(texts("SHOW CONSTRAINTS YIELD name RETURN 'constraint ' + name AS text ORDER BY text"));
        state.addAll(records());
        state.addAll(texts("MATCH (n:`__Neo4jMigrationsLock`) RETURN 'lock' AS text"));
        return state;
    }

    public boolean answers() {
        try {
            return !texts("RETURN 'yes' AS text").isEmpty();
        } catch (Neo4jException notYet) {
            return false;
        }
    }

    /** What is not as the files of the migrations say: not there, not finished, or left over. */
    public List<String> faults() {
        var state = state();
        var faults = new ArrayList<>(SchemaInFiles.names());
        faults.removeIf(
                name -> state.stream().anyMatch(line -> line.equals(name) || line.startsWith(name + " ONLINE ")));
        SchemaInFiles.versions().stream()
                .filter(version -> records().stream().noneMatch(line -> line.startsWith(version + " ")))
                .forEach(version -> faults.add("record " + version));
        state.stream()
                .filter(line -> line.equals("lock") || line.startsWith("index ") && !line.contains(" ONLINE "))
                .forEach(faults::add);
        return faults;
    }

    /** The chain of what was applied. */
    List<String> records() {
        return texts("""
                MATCH (n:__Neo4jMigration)
                OPTIONAL MATCH (n)-[:MIGRATED_TO]->(then)
                RETURN n.version + ' ' + coalesce(n.checksum, '') + ' ' + coalesce(then.version, '') AS text ORDER BY text
                """);
    }

    void forgetRecordsFrom(String version) {
        run(
                "MATCH (n:__Neo4jMigration) WHERE n.version >= $version AND n.version <> 'BASELINE' DETACH DELETE n",
                version);
        if (version.equals("001")) {
            run("MATCH (n:__Neo4jMigration) DETACH DELETE n", version);
        }
    }

    /** Removes the constraints with these names and leaves indexes of the same names. */
    void orphanIndexes(String names) {
        texts("""
                SHOW INDEXES YIELD createStatement, owningConstraint WHERE owningConstraint =~ '%s'
                RETURN createStatement AS text ORDER BY text
                """.formatted(names)).forEach(statement -> {
            var constraint = UNIQUE.matcher(statement);
            assertThat(constraint.matches()).as(statement).isTrue();
            run("DROP CONSTRAINT $version", constraint.group(1));
            run(
                    "CREATE INDEX `%s` FOR %s ON (%s)"
                            .formatted(constraint.group(1), constraint.group(2), constraint.group(3)),
                    "");
        });
    }

    /** Gives the checksum that was recorded until then. */
    String pretendRecorded(String version, String checksum) {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (n:__Neo4jMigration {version: $version})
                            WITH n, n.checksum AS before
                            SET n.checksum = $checksum RETURN before
                            """, Map.of("version", version, "checksum", checksum))
                    .single()
                    .get("before")
                    .asString();
        }
    }

    void wipe() {
        texts("SHOW CONSTRAINTS YIELD name RETURN name AS text").forEach(name -> run("DROP CONSTRAINT $version", name));
        texts("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name AS text")
                .forEach(name -> run("DROP INDEX $version", name));
        run("MATCH (n) DETACH DELETE n", "");
    }

    /** Holds back whoever wants to record a migration, until it is closed. */
    AutoCloseable lockLastRecord() {
        var session = driver.session();
        var transaction = session.beginTransaction();
        transaction
                .run("MATCH (n:__Neo4jMigration) WHERE NOT (n)-[:MIGRATED_TO]->() SET n.held = true")
                .consume();
        return () -> end(session, transaction);
    }

    private static void end(Session session, Transaction transaction) {
        transaction.rollback();
        session.close();
    }

    /** Whether somebody waits for a lock that another transaction has. */
    boolean hasBlockedTransaction() {
        return !texts("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status AS text")
                .isEmpty();
    }

    void awaitBlockedTransaction() throws InterruptedException {
        var until = System.currentTimeMillis() + SEEN_WITHIN_MILLIS;
        while (!hasBlockedTransaction()) {
            assertThat(System.currentTimeMillis()).isLessThan(until);
            Thread.sleep(5);
        }
    }

    /** How many of its indexes there are; the one of the lock is made before the first migration. */
    int indexes() {
        return texts(
                        "SHOW INDEXES YIELD name, labelsOrTypes WHERE labelsOrTypes <> ['__Neo4jMigrationsLock'] RETURN name AS text")
                .size();
    }

    List<String> texts(String query) {
        try (var session = driver.session()) {
            return session.run(query).list(row -> row.get("text").asString());
        }
    }

    private void run(String statement, String version) {
        try (var session = driver.session()) {
            session.run(statement, Map.of("version", version)).consume();
        }
    }
}
