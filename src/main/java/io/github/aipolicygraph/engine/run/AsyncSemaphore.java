package io.github.aipolicygraph.engine.run;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many may be under way at once; who comes then waits, and the first to come is the first to go.
 *
 * <p>The driver would refuse who asks for a connection behind a hundred others that wait for one, and sixteen callers come to
 * that with questions of a dozen root fields.
 */
final class AsyncSemaphore {

    private final Semaphore free;
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    AsyncSemaphore(int most) {
        free = new Semaphore(most);
    }

    /** Done when the turn has come, which must be given back in the end. */
    CompletionStage<Void> acquire() {
        if (waiting.isEmpty() && free.tryAcquire()) {
            return CompletableFuture.completedStage(null);
        }
        var permit = new CompletableFuture<Void>();
        waiting.add(permit);
        callNext();
        return permit;
    }

    void release() {
        free.release();
        if (!waiting.isEmpty()) {
            callNext();
        }
    }

    /** One thread calls for all: who is done at once would call the next from within its turn, and that one the next. */
    private void callNext() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int heard;
        do {
            heard = calls.get();
            while (!waiting.isEmpty() && free.tryAcquire()) {
                waiting.remove().complete(null);
            }
        } while (calls.addAndGet(-heard) > 0);
    }
}
