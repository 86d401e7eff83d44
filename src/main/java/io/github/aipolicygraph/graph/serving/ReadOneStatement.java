package io.github.aipolicygraph.graph.serving;

import io.github.aipolicygraph.graph.statement.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;

/**
 * Runs a statement that gives one value.
 *
 * <p>It is committed by the server itself: a transaction of our own would cost two more round trips. That also gives up the
 * driver's retries, so a statement that may be retried is, once.
 */
final class ReadOneStatement {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private static final Duration SLACK = Duration.ofSeconds(5);

    private final Driver driver;
    private final TransactionConfig limits;
    private final Duration patience;

    ReadOneStatement(Driver driver, Duration timeout) {
        this.driver = driver;
        this.limits = TransactionConfig.builder().withTimeout(timeout).build();
        this.patience = timeout.plus(SLACK);
    }

    CompletionStage<Value> read(Statement statement) {
        var query = new Query(statement.text(), statement.parameters());
        return once(query)
                .exceptionallyCompose(
                        failure -> Failures.mayPass(failure) ? once(query) : CompletableFuture.failedFuture(failure));
    }

    private CompletionStage<Value> once(Query query) {
        var session = driver.session(AsyncSession.class, READING);
        return session.runAsync(query, limits)
                .thenCompose(cursor -> cursor.singleAsync())
                .thenApply(row -> row.get(0))
                .toCompletableFuture()
                // The server ends what takes too long; a server that is frozen or cut off ends nothing.
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((value, failure) -> session.closeAsync());
    }
}
