package io.github.aipolicygraph.bench.subject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.neo4j.driver.Query;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/** The same without a thread for each caller: the answer to one question sends the next, on the driver's own threads. */
public final class AsyncBoltSubject extends BoltSubject {

    public AsyncBoltSubject(String uri) {
        super(uri);
    }

    @Override
    public String name() {
        return "bolt-async";
    }

    @Override
    Tally ask(List<Query> queries, int connections, Duration time) {
        var start = System.nanoTime();
        var until = start + time.toNanos();
        var chains = new ArrayList<Chain>();
        for (int place = 0; place < connections; place++) {
            chains.add(new Chain(driver.session(AsyncSession.class, READ), queries, until));
            chains.get(place).ask(place * 7);
        }
        var timings = chains.stream().map(chain -> chain.done.join()).toList();
        return Tally.of(timings, (System.nanoTime() - start) / 1e9);
    }

    private static final class Chain {

        private final AsyncSession session;
        private final List<Query> queries;
        private final long until;
        private final Timings timings = new Timings();
        private final CompletableFuture<Timings> done = new CompletableFuture<>();

        Chain(AsyncSession session, List<Query> queries, long until) {
            this.session = session;
            this.queries = queries;
            this.until = until;
        }

        void ask(int turn) {
            var start = System.nanoTime();
            if (start > until) {
                session.closeAsync().thenRun(() -> done.complete(timings));
                return;
            }
            // Not a chain of stages: after a hundred thousand answers it would be as long.
            session.runAsync(queries.get(turn % queries.size()))
                    .thenCompose(ResultCursor::listAsync)
                    .whenComplete((rows, failure) -> {
                        if (failure != null || rows.isEmpty()) {
                            done.completeExceptionally(new IllegalStateException("no answer over Bolt", failure));
                            return;
                        }
                        timings.add(System.nanoTime() - start);
                        ask(turn + 1);
                    });
        }
    }
}
