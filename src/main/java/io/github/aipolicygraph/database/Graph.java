package io.github.aipolicygraph.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/** The database, for everything that is not the answer of a GraphQL field: loading, checking, looking up. */
@ApplicationScoped
public class Graph {

    /** Loading all facts is one transaction: on a busy machine it takes longer than a server lets a transaction take. */
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

    /** Runs the work in one write transaction: all of it is kept, or none. */
    public <T> T write(Function<Statements, T> work) {
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> work.apply(statements(transaction)), PATIENT);
        }
    }

    private static Statements statements(TransactionContext transaction) {
        return (text, parameters) -> transaction.run(text, parameters).list(Row::new);
    }

    /** What can be done within a transaction. */
    public interface Statements {

        /** Runs one statement; values go in as parameters, never into the text. */
        List<Row> run(String text, Map<String, Object> parameters);

        default List<Row> run(String text) {
            return run(text, Map.of());
        }
    }
}
