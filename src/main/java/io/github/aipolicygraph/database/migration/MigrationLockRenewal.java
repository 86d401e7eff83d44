package io.github.aipolicygraph.database.migration;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews the lock in the graph for as long as this application migrates, to show that its holder is alive. */
final class MigrationLockRenewal implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MigrationLockRenewal.class);
    /** Renews the lock this many times before it expires, so that one or two failed renewals change nothing. */
    private static final int TIMES = 4;

    private final MigrationLock lock;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "renew-migration-lock");
        thread.setDaemon(true);
        return thread;
    });
    /**
     * Known from the first renewal on: when that is due, either this application holds the lock or the migration has
     * failed.
     */
    private Optional<String> own = Optional.empty();

    private MigrationLockRenewal(MigrationLock lock) {
        this.lock = lock;
    }

    static MigrationLockRenewal of(MigrationLock lock, Duration bound) {
        var renewal = new MigrationLockRenewal(lock);
        var pause = Math.max(1, bound.toMillis() / TIMES);
        renewal.clock.scheduleWithFixedDelay(renewal::renew, pause, pause, TimeUnit.MILLISECONDS);
        return renewal;
    }

    private void renew() {
        try {
            own = own.or(lock::held);
            own.ifPresent(lock::renew);
        } catch (RuntimeException failure) {
            // The database is away, and the migration will notice that by itself.
            LOG.debug("The lock of the migrations cannot be renewed.", failure);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
