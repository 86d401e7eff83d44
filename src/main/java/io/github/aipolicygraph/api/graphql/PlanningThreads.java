package io.github.aipolicygraph.api.graphql;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs the reading and planning of requests that may take longer than a moment. On the event loop, one such request
 * would block every other connection of the same thread.
 */
final class PlanningThreads implements AutoCloseable {

    private static final int WAITING = 1000;
    private static final int FEWEST = 2;
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    PlanningThreads() {
        int size = Math.max(FEWEST, Runtime.getRuntime().availableProcessors());
        threads = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), PlanningThreads::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "planning");
        thread.setDaemon(true);
        return thread;
    }

    <T> CompletableFuture<T> run(Supplier<CompletableFuture<T>> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads).thenCompose(Function.identity());
        } catch (RejectedExecutionException full) {
            return CompletableFuture.failedFuture(new RequestError(
                    EngineCode.UNAVAILABLE, "Too many new questions are waiting to be read. Try again in a moment."));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
