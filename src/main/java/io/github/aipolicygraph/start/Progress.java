package io.github.aipolicygraph.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How far the start has come: what is still missing, and in the end what was loaded or why not. */
@ApplicationScoped
public class Progress {

    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile String missing = "The application is starting.";
    private volatile String loaded;

    /** Why the graph does not hold the facts of the files yet; empty once it does. */
    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    /** What was loaded; empty until then. */
    public Optional<String> loaded() {
        return Optional.ofNullable(loaded);
    }

    void waitsFor(String reason) {
        missing = reason;
    }

    void endsWith(String summary) {
        loaded = summary;
        missing = null;
        end.complete(null);
    }

    /** The facts cannot be loaded, and trying again would not help. */
    void failsWith(String reason) {
        loaded = null;
        missing = reason;
        end.complete(null);
    }

    /** Does the work when the start has ended, well or badly; at once if it already has. */
    public void onEnd(Runnable work) {
        end.thenRun(work);
    }

    /** Waits for the end of the start, but no longer than this. */
    void awaitEnd(Duration patience) {
        end.copy()
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
