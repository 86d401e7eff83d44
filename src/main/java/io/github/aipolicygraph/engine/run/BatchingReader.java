package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.plan.BatchedLookup;
import io.github.aipolicygraph.engine.plan.Lookup;
import io.github.aipolicygraph.engine.run.StatementRunner.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Batches lookups with the same fields: while one statement runs, further lookups wait for it and then share the next
 * statement. A lookup that arrives while none is running never waits.
 *
 * <p>Most of the cost of a lookup is the round trip to the database and the start of a statement, not the node itself.
 */
final class BatchingReader {

    private static final int MAX_BATCH = 100;

    /**
     * Stops lookups from waiting behind a statement that takes longer than any lookup should, because its connection
     * may be lost.
     */
    private static final long LATE = Duration.ofMillis(100).toNanos();

    private final StatementRunner runner;
    private final SingleReader single;

    /** Holds the lookups that wait behind a running statement; there is no entry if no statement is running. */
    private final Map<BatchedLookup, Queue> queues = new ConcurrentHashMap<>();

    /**
     * Holds waiting lookups.
     *
     * @param since when the running statement was sent
     */
    private record Queue(long since, List<Pending> waiting) {}

    private record Pending(RootStatement root, Object id, CompletableFuture<RootAnswer> answer) {}

    BatchingReader(StatementRunner runner, SingleReader single) {
        this.runner = runner;
        this.single = single;
    }

    CompletionStage<RootAnswer> read(RootStatement root, Lookup lookup) {
        var pending = new Pending(root, lookup.id(), new CompletableFuture<>());
        var next = new ArrayList<Pending>();
        queues.compute(lookup.batched(), (same, queue) -> {
            if (queue == null) {
                next.add(pending);
                return newQueue(List.of());
            }
            queue.waiting().add(pending);
            return System.nanoTime() - queue.since() > LATE ? newQueue(taken(queue, next)) : queue;
        });
        if (next.size() != 1) {
            // Its own statement may be the second one that it waits for.
            pending.answer().orTimeout(runner.patience().toMillis(), TimeUnit.MILLISECONDS);
        }
        send(lookup.batched(), next);
        return pending.answer();
    }

    /** Sends the lookups that waited for a statement. */
    private void next(BatchedLookup batched) {
        var next = new ArrayList<Pending>();
        queues.computeIfPresent(
                batched, (same, queue) -> queue.waiting().isEmpty() ? null : newQueue(taken(queue, next)));
        send(batched, next);
    }

    private static Queue newQueue(List<Pending> waiting) {
        return new Queue(System.nanoTime(), new ArrayList<>(waiting));
    }

    /** Moves the first lookups of a queue into the next batch and returns the others. */
    private static List<Pending> taken(Queue queue, List<Pending> next) {
        int size = Math.min(MAX_BATCH, queue.waiting().size());
        next.addAll(queue.waiting().subList(0, size));
        return queue.waiting().subList(size, queue.waiting().size());
    }

    private void send(BatchedLookup batched, List<Pending> pending) {
        if (pending.size() == 1) {
            settle(pending.get(0), single.read(pending.get(0).root()).whenComplete((answer, failure) -> next(batched)));
        } else if (!pending.isEmpty()) {
            sendBatch(batched, pending);
        }
    }

    private void sendBatch(BatchedLookup batched, List<Pending> pending) {
        var answers = pending.stream().map(one -> new AnswerReader(one.root())).toList();
        var ids = pending.stream().map(Pending::id).toList();
        var field = "%s and others, %d in all".formatted(pending.get(0).root().key(), ids.size());
        var task = new Task(field, batched.text(), batched.parameters(ids), ids.size());
        var read = runner.run(task, row -> answers.get(row.get(0).asInt()).answer(row.get(1)))
                .whenComplete((done, failure) -> next(batched));
        for (int at = 0; at < pending.size(); at++) {
            var one = pending.get(at);
            var answer = answers.get(at);
            settle(one, read.thenApply(done -> answer.whole()).exceptionallyCompose(failure -> retry(one, failure)));
        }
    }

    /** Reads a lookup of a failed batch by itself, because one unreadable node must not make the others fail. */
    private CompletionStage<RootAnswer> retry(Pending pending, Throwable failure) {
        return pending.answer().isDone() ? CompletableFuture.failedStage(failure) : single.read(pending.root());
    }

    private static void settle(Pending pending, CompletionStage<RootAnswer> read) {
        read.whenComplete((answer, failure) -> {
            if (failure == null) {
                pending.answer().complete(answer);
            } else {
                pending.answer().completeExceptionally(failure);
            }
        });
    }
}
