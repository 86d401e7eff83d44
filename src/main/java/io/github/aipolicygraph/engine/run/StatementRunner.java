package io.github.aipolicygraph.engine.run;

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
 * Runs a statement and hands over its rows.
 *
 * <p>It is committed by the server itself: a transaction of our own would cost two more round trips. That also gives up the
 * driver's retries.
 */
final class StatementRunner {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** Planning what is new has a limit of its own: on a busy machine it may take longer than anything should run. */
    private static final Limit OF_PLANNING = Limit.of(Duration.ofSeconds(30));

    private final Driver driver;
    private final Limit limit;
    private final AsyncSemaphore permits;

    /**
     * @param timeout after which the server ends a statement
     * @param connections how many the driver has, which is how many statements may run at once; below one: any number
     */
    StatementRunner(Driver driver, Duration timeout, int connections) {
        this.driver = driver;
        this.limit = Limit.of(timeout);
        this.permits = new AsyncSemaphore(connections < 1 ? Integer.MAX_VALUE : connections);
    }

    /**
     * @param patience how long an answer is waited for: the server ends what takes too long; one that is frozen or cut off
     *     ends nothing
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
     * Has a statement planned that ran out of time; tells whether it was the planning that took it, so that the statement
     * may be in time now.
     */
    CompletionStage<Boolean> planned(String text, Map<String, Object> parameters) {
        long start = System.nanoTime();
        return run(new Query("EXPLAIN " + text, parameters), OF_PLANNING, 0, row -> {})
                .thenApply(done -> {
                    // What was planned before is not planned again.
                    var took = Duration.ofNanos(System.nanoTime() - start);
                    return took.multipliedBy(10).compareTo(limit.timeout()) > 0;
                });
    }

    /**
     * Runs a statement whose answer nobody waits for, so that it is planned; EXPLAIN would leave a fifth of the work to the
     * first who asks, and not tell whether the server can run its own plan.
     */
    CompletionStage<Void> rehearse(String text, Map<String, Object> parameters) {
        return run(new Query(text, parameters), OF_PLANNING, Integer.MAX_VALUE, row -> {});
    }

    /**
     * Whatever goes wrong is a failure of what is given back: nothing is thrown.
     *
     * @param most how many rows there can be. Behind the last one nothing is waited for: before the driver tells that there
     *     is no more, it has the server make the connection ready for the next statement
     */
    CompletionStage<Void> of(String text, Map<String, Object> parameters, int most, Consumer<Record> row) {
        return CompletableFuture.completedStage(parameters)
                .thenCompose(values -> run(new Query(text, values), limit, most, row));
    }

    private CompletionStage<Void> run(Query query, Limit within, int most, Consumer<Record> row) {
        var read = new CompletableFuture<Void>();
        permits.acquire()
                .thenCompose(permit -> inSession(
                        read,
                        session -> session.runAsync(query, within.transaction())
                                .thenCompose(cursor -> each(cursor, most, row))))
                .whenComplete((closed, failure) -> {
                    permits.release();
                    settle(read, failure);
                });
        return read.orTimeout(within.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Gives the end of the session, after which the connection is free for another; the rows are read before. */
    private CompletionStage<Void> inSession(
            CompletableFuture<Void> read, Function<AsyncSession, CompletionStage<Void>> work) {
        if (read.isDone()) {
            // The turn came too late: nobody waits for it any more.
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
