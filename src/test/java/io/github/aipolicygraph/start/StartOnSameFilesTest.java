package io.github.aipolicygraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a start does that finds the graph as an earlier one has left it: the application of the tests has loaded the same files. */
@QuarkusTest
class StartOnSameFilesTest {

    private static final long CHECKED_WITHIN_MILLIS = 120_000;

    @Inject
    Database database;

    @Inject
    FillGraph fillGraph;

    @Test
    void servesAtOnceAndChecksOnlyAfterThePause() throws Exception {
        var checkedAtOnce = new Progress();
        var checkedInAnHour = new Progress();
        var later = begin(checkedInAnHour, Duration.ofHours(1));
        begin(checkedAtOnce, Duration.ZERO);

        var until = System.currentTimeMillis() + CHECKED_WITHIN_MILLIS;
        while (!loaded(checkedAtOnce).contains("nothing changed") && System.currentTimeMillis() < until) {
            Thread.sleep(100);
        }

        assertThat(loaded(checkedAtOnce)).contains(" sources", "nothing changed");
        assertThat(loaded(checkedInAnHour)).contains("unchanged since they were loaded");
        assertThat(checkedInAnHour.missing()).isEmpty();
        later.abandon();
    }

    private FillGraphOnceReachable begin(Progress progress, Duration checkAfter) {
        var start = new FillGraphOnceReachable(database, fillGraph, progress, new Settings(checkAfter));
        start.begin();
        return start;
    }

    private static String loaded(Progress progress) {
        return progress.loaded().orElse("");
    }

    private record Settings(Duration checkAfter) implements StartSettings {

        @Override
        public Duration patience() {
            return Duration.ZERO;
        }

        @Override
        public Duration retryEvery() {
            return Duration.ofMillis(200);
        }
    }
}
