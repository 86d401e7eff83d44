package io.github.aipolicygraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Settings of a start that tries again at once, for tests that watch one. */
record Impatient(Duration checkAfter, Duration sayAgainEvery, Duration lockHolds) implements StartSettings {

    private static final long WITHIN_MILLIS = 120_000;

    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Duration retryEvery() {
        return Duration.ofMillis(200);
    }

    @Override
    public boolean prepareStore() {
        return false;
    }

    /** Until it is seen. */
    static void await(BooleanSupplier seen) throws InterruptedException {
        var until = System.currentTimeMillis() + WITHIN_MILLIS;
        while (!seen.getAsBoolean() && System.currentTimeMillis() < until) {
            Thread.sleep(20);
        }
        assertThat(seen.getAsBoolean()).isTrue();
    }

    @Override
    public boolean askAhead() {
        return false;
    }
}
