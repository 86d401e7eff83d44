package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.log.StatementLog;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * Runs statements and passes on their rows.
 *
 * <p>The server itself commits each statement: a transaction of our own would cost two more round trips. The price is
 * that the driver doesn't retry.
 */
final class StatementRunner {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /**
     * Gives planning its own limit: on a busy machine a new statement may take longer to plan than any statement should
     * run.
     */
    private static final Limit OF_PLANNING = Limit.of(Duration.ofSeconds(30));

    private final Driver driver;
    private final Limit limit;
    private final AsyncSemaphore permits;

    /**
     * Creates a runner.
     *
     * @param timeout after which the server ends a statement
     * @param connections how many connections the driver has, which limits concurrent statements; below one: no limit
     */
    StatementRunner(Driver driver, Duration timeout, int connections) {
        this.driver = driver;
        this.limit = Limit.of(timeout);
        this.permits = new AsyncSemaphore(connections < 1 ? Integer.MAX_VALUE : connections);
    }

    /**
     * Holds the time limits of a statement.
     *
     * @param patience how long the caller waits for an answer: the server ends slow statements, but a server that is
     *     frozen or disconnected ends nothing
     */
    private record Limit(Duration timeout, TransactionConfig transaction, Duration patience) {

        private static final Duration SLACK = Duration.ofSeconds(5);

        static Limit of(Duration timeout) {
            var transaction = TransactionConfig.builder().withTimeout(timeout).build();
            return new Limit(timeout, transaction, timeout.plus(SLACK));
        }
    }

    Duration patience() {
        return limit.patience();
    }

    /**
     * Plans a statement that ran out of time. Returns true if planning took that time, so that a retry may be fast
     * enough.
     */
    CompletionStage<Boolean> planned(String text, Map<String, Object> parameters) {
        long start = System.nanoTime();
        return run(new Task("planning", "EXPLAIN " + text, parameters, 0), OF_PLANNING, row -> {})
                .thenApply(done -> {
                    // A statement that already has a plan isn't planned again.
                    var took = Duration.ofNanos(System.nanoTime() - start);
                    return took.multipliedBy(10).compareTo(limit.timeout()) > 0;
                });
    }

    /**
     * Runs a statement whose answer nobody waits for, so that the server plans it. EXPLAIN would leave a fifth of the
     * work to the first real request, and would not show whether the server can run its own plan.
     */
    CompletionStage<Void> rehearse(String text, Map<String, Object> parameters) {
        return run(new Task("planning ahead", text, parameters, Integer.MAX_VALUE), OF_PLANNING, row -> {});
    }

    /**
     * Holds a statement to run.
     *
     * @param field what it is for: the root field as the answer calls it
     * @param most the largest possible number of rows. The runner doesn't wait after the last one: before the driver
     *     reports the end, it has the server prepare the connection for the next statement
     */
    record Task(String field, String text, Map<String, Object> parameters, int most) {

        Query query() {
            return new Query(text, parameters);
        }
    }

    /** Runs a statement. Every failure completes the returned stage exceptionally; the method throws nothing. */
    CompletionStage<Void> run(Task task, Consumer<Record> row) {
        return CompletableFuture.completedStage(task).thenCompose(any -> run(task, limit, row));
    }

    private CompletionStage<Void> run(Task task, Limit within, Consumer<Record> row) {
        var query = task.query();
        var log = StatementLog.of(task.field(), task.text(), task.parameters());
        var read = new CompletableFuture<Void>();
        permits.acquire()
                .thenCompose(permit -> inSession(read, session -> {
                    log.sent();
                    return session.runAsync(query, within.transaction()).thenCompose(cursor -> {
                        log.planned();
                        return each(cursor, task.most(), one -> {
                            log.row();
                            row.accept(one);
                        });
                    });
                }))
                .whenComplete((closed, failure) -> {
                    permits.release();
                    settle(read, failure);
                });
        read.whenComplete((done, failure) -> log.ended(failure));
        return read.orTimeout(within.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Completes when the session is closed and its connection is free for others. The rows are complete before that.
     */
    private CompletionStage<Void> inSession(
            CompletableFuture<Void> read, Function<AsyncSession, CompletionStage<Void>> work) {
        if (read.isDone()) {
            // The permit came too late: nobody waits for the answer any more.
            return read;
        }
        var session = driver.session(AsyncSession.class, READING);
        work.apply(session).whenComplete((done, failure) -> settle(read, failure));
        return read.handle((done, failure) -> session.closeAsync()).thenCompose(closing -> closing);
    }

    private static void settle(CompletableFuture<Void> read, Throwable failure) {
        if (failure == null) {
            read.complete(null);
        } else {
            read.completeExceptionally(failure);
        }
    }

    /** Reads each row as it arrives: the driver's own method for visiting all rows collects them first. */
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
