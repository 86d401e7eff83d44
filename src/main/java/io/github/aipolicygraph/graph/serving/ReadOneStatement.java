package io.github.aipolicygraph.graph.serving;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * Runs the statement of a root field.
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

    CompletionStage<RootAnswer> read(Plan.Root root) {
        return once(root)
                .exceptionallyCompose(
                        failure -> Failures.mayPass(failure) ? once(root) : CompletableFuture.failedFuture(failure));
    }

    private CompletionStage<RootAnswer> once(Plan.Root root) {
        var statement = root.statement();
        var answer = new Reading(root.key(), statement);
        var session = driver.session(AsyncSession.class, READING);
        return session.runAsync(new Query(statement.text(), statement.parameters()), limits)
                .thenCompose(cursor -> each(cursor, answer))
                .thenApply(done -> answer.whole())
                .toCompletableFuture()
                // The server ends what takes too long; a server that is frozen or cut off ends nothing.
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((value, failure) -> session.closeAsync());
    }

    /** One row after the other as it arrives: the driver's own way to visit all of them collects them first. */
    private static CompletionStage<Void> each(ResultCursor cursor, Reading answer) {
        return cursor.nextAsync().thenCompose(row -> {
            if (row == null) {
                return CompletableFuture.completedFuture(null);
            }
            answer.row(row);
            return each(cursor, answer);
        });
    }
}
