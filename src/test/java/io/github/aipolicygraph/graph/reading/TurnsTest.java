package io.github.aipolicygraph.graph.reading;

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

class TurnsTest {

    /** More than there can be calls within calls. */
    private static final int MANY = 200_000;

    @Test
    void whoComesFirstGoesFirst() {
        var turns = new Turns(2);
        var begun = new ArrayList<Integer>();
        for (int number = 0; number < 5; number++) {
            int own = number;
            turns.take().thenRun(() -> begun.add(own));
        }

        assertThat(begun).containsExactly(0, 1);
        turns.giveBack();
        assertThat(begun).containsExactly(0, 1, 2);
        turns.giveBack();
        turns.giveBack();
        assertThat(begun).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void thoseThatAreDoneAtOnceDoNotCallEachOtherFromWithin() {
        var turns = new Turns(1);
        turns.take();
        var done = IntStream.range(0, MANY)
                .mapToObj(number -> turns.take().thenRun(turns::giveBack))
                .toList();

        turns.giveBack();

        assertThat(done).allMatch(turn -> turn.toCompletableFuture().isDone());
    }

    @Test
    void noMoreThanAllowedAreUnderWayAndNoneIsForgotten() throws Exception {
        var turns = new Turns(3);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = new ForkJoinPool(4);

        var done = threads.submit(() -> IntStream.range(0, MANY)
                        .parallel()
                        .mapToObj(number -> turns.take().thenRun(() -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            underWay.decrementAndGet();
                            turns.giveBack();
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
