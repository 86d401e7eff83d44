package io.github.aipolicygraph.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/** Gives access to the database for everything except the answers of GraphQL fields: loading, checking, looking up. */
@ApplicationScoped
public class Graph {

    /**
     * Allows long transactions: loading all facts is one transaction, which on a busy machine exceeds the limit of the
     * server.
     */
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(15)).build();

    private final Driver driver;

    public Graph(Driver driver) {
        this.driver = driver;
    }

    /** Runs the work in one read transaction. */
    public <T> T read(Function<Statements, T> work) {
        try (var session = driver.session()) {
            return session.executeRead(transaction -> work.apply(statements(transaction)));
        }
    }

    /** Runs the work in one write transaction, which keeps all of it or nothing. */
    public <T> T write(Function<Statements, T> work) {
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> work.apply(statements(transaction)), PATIENT);
        }
    }

    private static Statements statements(TransactionContext transaction) {
        return (text, parameters) -> transaction.run(text, parameters).list(Row::new);
    }

    /** Runs statements inside a transaction. */
    public interface Statements {

        /** Runs one statement. Pass values as parameters, never in the text. */
        List<Row> run(String text, Map<String, Object> parameters);

        default List<Row> run(String text) {
            return run(text, Map.of());
        }
    }
}
