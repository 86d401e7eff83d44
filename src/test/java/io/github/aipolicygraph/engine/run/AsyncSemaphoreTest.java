package io.github.aipolicygraph.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsyncSemaphoreTest {

    /** More than there can be calls within calls. */
    private static final int MANY = 200_000;

    @Test
    void whoComesFirstGoesFirst() {
        var permits = new AsyncSemaphore(2);
        var begun = new ArrayList<Integer>();
        for (int number = 0; number < 5; number++) {
            int own = number;
            permits.acquire().thenRun(() -> begun.add(own));
        }

        assertThat(begun).containsExactly(0, 1);
        permits.release();
        assertThat(begun).containsExactly(0, 1, 2);
        permits.release();
        permits.release();
        assertThat(begun).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void thoseThatAreDoneAtOnceDoNotCallEachOtherFromWithin() {
        var permits = new AsyncSemaphore(1);
        permits.acquire();
        var done = IntStream.range(0, MANY)
                .mapToObj(number -> permits.acquire().thenRun(permits::release))
                .toList();

        permits.release();

        assertThat(done).allMatch(permit -> permit.toCompletableFuture().isDone());
    }

    @Test
    void noMoreThanAllowedAreUnderWayAndNoneIsForgotten() throws Exception {
        var permits = new AsyncSemaphore(3);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = new ForkJoinPool(4);

        var done = threads.submit(() -> IntStream.range(0, MANY)
                        .parallel()
                        .mapToObj(number -> permits.acquire().thenRun(() -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            underWay.decrementAndGet();
                            permits.release();
                        }))
                        .toList())
                .get(60, TimeUnit.SECONDS);

        allOf(done).get(60, TimeUnit.SECONDS);
        assertThat(most.get()).isBetween(1, 3);
        threads.shutdown();
    }

    private static CompletableFuture<Void> allOf(List<CompletionStage<Void>> stages) {
        return CompletableFuture.allOf(
                stages.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new));
    }
}
