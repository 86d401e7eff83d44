package io.github.aipolicygraph.bench.subject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** One thread for each connection, each asking the next question as soon as it has its answer. */
final class Crowd {

    /** One connection. */
    interface Caller extends AutoCloseable {

        void ask(int turn);

        @Override
        void close();
    }

    private Crowd() {}

    static Tally of(int connections, Duration time, IntFunction<Caller> callers) {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var ready = new CountDownLatch(connections);
            var futures = new ArrayList<Future<Timings>>();
            for (int number = 0; number < connections; number++) {
                var place = number;
                futures.add(pool.submit(() -> ask(callers.apply(place), place, ready, time)));
            }
            ready.await();
            var start = System.nanoTime();
            var timings = new ArrayList<Timings>();
            for (var future : futures) {
                timings.add(future.get());
            }
            return Tally.of(List.copyOf(timings), (System.nanoTime() - start) / 1e9);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Timings ask(Caller caller, int place, CountDownLatch ready, Duration time)
            throws InterruptedException {
        try (caller) {
            ready.countDown();
            ready.await();
            var timings = new Timings();
            var until = System.nanoTime() + time.toNanos();
            // Connections are never in step: each starts elsewhere in the list of values.
            for (int turn = place * 7; ; turn++) {
                var start = System.nanoTime();
                if (start > until) {
                    return timings;
                }
                try {
                    caller.ask(turn);
                    timings.add(System.nanoTime() - start);
                } catch (WrongAnswer wrong) {
                    timings.fail(wrong);
                }
            }
        }
    }
}
