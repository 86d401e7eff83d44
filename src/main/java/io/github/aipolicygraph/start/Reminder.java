package io.github.aipolicygraph.start;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Says again and again what the start waits for: whoever looks at the end of the log finds it there. */
final class Reminder implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Reminder.class);

    private final Progress progress;
    private final long everyMillis;
    private final long began = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "say-again");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> next;

    private Reminder(Progress progress, Duration every) {
        this.progress = progress;
        this.everyMillis = Math.max(1, every.toMillis());
    }

    static Reminder begin(Progress progress, Duration every) {
        var reminder = new Reminder(progress, every);
        reminder.schedule();
        return reminder;
    }

    /** Says it now; what the start waits for is said again only when the pause has passed from now. */
    synchronized void say(String sentence) {
        next.cancel(false);
        LOG.warn(sentence);
        schedule();
    }

    private void schedule() {
        next = clock.scheduleAtFixedRate(this::again, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    private void again() {
        var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        progress.missing().ifPresent(reason -> LOG.warnf("Not ready after %d s. %s", seconds, reason));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
