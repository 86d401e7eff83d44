package io.github.aipolicygraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a start does that finds the graph as an earlier one has left it: the application of the tests has loaded the same files. */
@QuarkusTest
class StartOnSameFilesTest {

    @Inject
    DatabaseStatus database;

    @Inject
    FillGraph fillGraph;

    @Test
    void servesAtOnceAndChecksOnlyAfterThePause() throws Exception {
        var checkedAtOnce = new Progress();
        var checkedInAnHour = new Progress();
        var later = begin(checkedInAnHour, Duration.ofHours(1));
        begin(checkedAtOnce, Duration.ZERO);

        Impatient.await(() -> loaded(checkedAtOnce).contains("nothing changed"));
        // The two migrate at once: the second waits for the lock of the first.
        Impatient.await(() -> checkedInAnHour.missing().isEmpty());

        assertThat(loaded(checkedAtOnce)).contains(" sources", "nothing changed");
        assertThat(loaded(checkedInAnHour)).contains("unchanged since they were loaded");
        later.abandon();
    }

    private FillGraphOnceReachable begin(Progress progress, Duration checkAfter) {
        var settings = new Impatient(checkAfter, Duration.ofSeconds(30), Duration.ofMinutes(1));
        var start = new FillGraphOnceReachable(database, fillGraph, progress, settings);
        start.begin();
        return start;
    }

    private static String loaded(Progress progress) {
        return progress.loaded().orElse("");
    }
}
