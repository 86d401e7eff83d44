package io.github.aipolicygraph.engine.run;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits concurrent statements; excess callers queue in arrival order.
 *
 * <p>The driver rejects callers once 100 wait for a connection; 16 clients with a dozen root fields reach that.
 */
final class AsyncSemaphore {

    private final Semaphore free;
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    AsyncSemaphore(int most) {
        free = new Semaphore(most);
    }

    /** Completes when a permit is free. The caller must release the permit in the end. */
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

    /**
     * Hands free permits to waiting callers. Only one thread does so at a time: otherwise a caller that finishes
     * immediately would start the next one from its own stack, and so on, recursively.
     */
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
