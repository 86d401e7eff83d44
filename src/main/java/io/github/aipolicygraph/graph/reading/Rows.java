package io.github.aipolicygraph.graph.reading;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * Runs a statement and hands over its rows.
 *
 * <p>It is committed by the server itself: a transaction of our own would cost two more round trips. That also gives up the
 * driver's retries.
 */
final class Rows {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private static final Duration SLACK = Duration.ofSeconds(5);

    private final Driver driver;
    private final TransactionConfig limits;
    private final Duration patience;

    /**
     * @param timeout after which the server ends a statement
     */
    Rows(Driver driver, Duration timeout) {
        this.driver = driver;
        this.limits = TransactionConfig.builder().withTimeout(timeout).build();
        this.patience = timeout.plus(SLACK);
    }

    /** How long an answer is waited for: the server ends what takes too long; one that is frozen or cut off ends nothing. */
    Duration patience() {
        return patience;
    }

    /**
     * Whatever goes wrong is a failure of what is given back: nothing is thrown.
     *
     * @param most how many rows there can be. Behind the last one nothing is waited for: before the driver tells that there
     *     is no more, it has the server make the connection ready for the next statement
     */
    CompletionStage<Void> of(String text, Map<String, Object> parameters, int most, Consumer<Record> row) {
        return CompletableFuture.completedStage(parameters)
                .thenCompose(values -> run(new Query(text, values), most, row));
    }

    private CompletionStage<Void> run(Query query, int most, Consumer<Record> row) {
        var session = driver.session(AsyncSession.class, READING);
        return session.runAsync(query, limits)
                .thenCompose(cursor -> each(cursor, most, row))
                .toCompletableFuture()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((value, failure) -> session.closeAsync());
    }

    /** One row after the other as it arrives: the driver's own way to visit all of them collects them first. */
    private static CompletionStage<Void> each(ResultCursor cursor, int most, Consumer<Record> visit) {
        if (most == 0) {
            return CompletableFuture.completedStage(null);
        }
        return cursor.nextAsync().thenCompose(row -> {
            if (row == null) {
                return CompletableFuture.completedStage(null);
            }
            visit.accept(row);
            return each(cursor, most - 1, visit);
        });
    }
}
