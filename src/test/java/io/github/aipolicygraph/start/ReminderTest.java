package io.github.aipolicygraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final Duration EVERY = Duration.ofMillis(150);

    private final Progress progress = new Progress();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void saysAgainWhatIsWaitedForUntilItHasCome() throws Exception {
        var logger = Logger.getLogger(Reminder.class.getName());
        var listener = new Listener(said);
        logger.addHandler(listener);
        try (var reminder = Reminder.begin(progress, EVERY)) {
            progress.waitsFor("Neo4j is away. Start it.");
            reminder.say("Neo4j is away.");
            await(4);
            assertThat(said.get(0)).isEqualTo("Neo4j is away.");
            assertThat(said.subList(1, 4)).allMatch(line -> line.contains("Neo4j is away. Start it."));

            progress.endsWith("all facts");
            Thread.sleep(EVERY.toMillis());
            var sofar = said.size();
            Thread.sleep(EVERY.multipliedBy(3).toMillis());
            assertThat(said).hasSize(sofar);
        } finally {
            logger.removeHandler(listener);
        }
    }

    private void await(int lines) throws InterruptedException {
        var until = System.currentTimeMillis() + 20_000;
        while (said.size() < lines && System.currentTimeMillis() < until) {
            Thread.sleep(20);
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(lines);
    }

    private static final class Listener extends Handler {

        private final List<String> said;

        private Listener(List<String> said) {
            this.said = said;
        }

        @Override
        public void publish(LogRecord line) {
            said.add(
                    line.getParameters() == null
                            ? line.getMessage()
                            : String.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
