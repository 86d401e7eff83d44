package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.plan.BatchedLookup;
import io.github.aipolicygraph.engine.plan.Lookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Reads lookups of one shape together: while one is under way those that come wait for it, and are then read with one
 * statement. A lookup that comes alone never waits.
 *
 * <p>Most of what a lookup costs is the way to the database and the start of a statement, not the thing itself.
 */
final class BatchingReader {

    private static final int MOST = 100;

    /** Behind a statement that takes longer than any lookup should nobody waits: a connection may be lost. */
    private static final long LATE = Duration.ofMillis(100).toNanos();

    private final StatementRunner rows;
    private final SingleReader alone;

    /** The queue behind the statement that is under way; there is none if there is no statement. */
    private final Map<BatchedLookup, Queue> queues = new ConcurrentHashMap<>();

    /**
     * @param since when the statement in front was sent
     */
    private record Queue(long since, List<Asked> waiting) {}

    private record Asked(RootStatement root, Object id, CompletableFuture<RootAnswer> answer) {}

    BatchingReader(StatementRunner rows, SingleReader alone) {
        this.rows = rows;
        this.alone = alone;
    }

    CompletionStage<RootAnswer> read(RootStatement root, Lookup lookup) {
        var asked = new Asked(root, lookup.id(), new CompletableFuture<>());
        var next = new ArrayList<Asked>();
        queues.compute(lookup.batched(), (same, queue) -> {
            if (queue == null) {
                next.add(asked);
                return started(List.of());
            }
            queue.waiting().add(asked);
            return System.nanoTime() - queue.since() > LATE ? started(taken(queue, next)) : queue;
        });
        if (next.size() != 1) {
            // Its own statement may be the second that it waits for.
            asked.answer().orTimeout(rows.patience().toMillis(), TimeUnit.MILLISECONDS);
        }
        send(lookup.batched(), next);
        return asked.answer();
    }

    /** What comes after a statement. */
    private void next(BatchedLookup batched) {
        var next = new ArrayList<Asked>();
        queues.computeIfPresent(
                batched, (same, queue) -> queue.waiting().isEmpty() ? null : started(taken(queue, next)));
        send(batched, next);
    }

    private static Queue started(List<Asked> waiting) {
        return new Queue(System.nanoTime(), new ArrayList<>(waiting));
    }

    /** Takes the first of a queue; gives those that are left. */
    private static List<Asked> taken(Queue queue, List<Asked> next) {
        int size = Math.min(MOST, queue.waiting().size());
        next.addAll(queue.waiting().subList(0, size));
        return queue.waiting().subList(size, queue.waiting().size());
    }

    private void send(BatchedLookup batched, List<Asked> asked) {
        if (asked.size() == 1) {
            settle(asked.get(0), alone.read(asked.get(0).root()).whenComplete((answer, failure) -> next(batched)));
        } else if (!asked.isEmpty()) {
            sendBatch(batched, asked);
        }
    }

    private void sendBatch(BatchedLookup batched, List<Asked> asked) {
        var answers = asked.stream().map(one -> new AnswerReader(one.root())).toList();
        var ids = asked.stream().map(Asked::id).toList();
        var read = rows.of(
                        batched.text(),
                        batched.parameters(ids),
                        asked.size(),
                        row -> answers.get(row.get(0).asInt()).answer(row.get(1)))
                .whenComplete((done, failure) -> next(batched));
        for (int at = 0; at < asked.size(); at++) {
            var one = asked.get(at);
            var answer = answers.get(at);
            settle(one, read.thenApply(done -> answer.whole()).exceptionallyCompose(failure -> again(one, failure)));
        }
    }

    /** One that cannot be read must not take the others with it. */
    private CompletionStage<RootAnswer> again(Asked asked, Throwable failure) {
        return asked.answer().isDone() ? CompletableFuture.failedStage(failure) : alone.read(asked.root());
    }

    private static void settle(Asked asked, CompletionStage<RootAnswer> read) {
        read.whenComplete((answer, failure) -> {
            if (failure == null) {
                asked.answer().complete(answer);
            } else {
                asked.answer().completeExceptionally(failure);
            }
        });
    }
}
