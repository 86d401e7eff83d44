package io.github.aipolicygraph.engine.log;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Logs each statement at DEBUG: the root field that it answers, how long it was planned and ran, its rows, and its text as it
 * can be pasted into Neo4j Browser. docs/performance.md says how to read an entry.
 */
public final class StatementLog {

    private static final Logger LOG = Logger.getLogger(StatementLog.class);

    private StatementLog() {}

    /**
     * Times one run of a statement. Not thread-safe: its steps follow each other.
     *
     * <p>Neo4j plans a statement before it says that there will be rows. So the time until then is that of planning, and
     * close to zero for a statement that has a plan.
     */
    public static final class Run {

        private final String field;
        private final String text;
        private final Map<String, Object> parameters;
        private final long asked = System.nanoTime();
        private long sent = asked;
        private long planned = asked;
        private int rows;

        private Run(String field, String text, Map<String, Object> parameters) {
            this.field = field;
            this.text = text;
            this.parameters = parameters;
        }

        /** A connection is free: the statement is on its way. */
        public void sent() {
            sent = System.nanoTime();
            planned = sent;
        }

        /** The server has a plan, and begins to look for rows. */
        public void planned() {
            planned = System.nanoTime();
        }

        public void row() {
            rows++;
        }

        /** Writes the entry. */
        public void ended(Throwable failure) {
            if (LOG.isDebugEnabled()) {
                long now = System.nanoTime();
                LOG.debugf(
                        "%s: waited %d ms, planned %d ms, ran %d ms, %,d rows%s%n%s",
                        field,
                        millis(asked, sent),
                        millis(sent, planned),
                        millis(planned, now),
                        rows,
                        failure == null ? "" : ", failed: " + failure,
                        pasteable());
            }
        }

        private static long millis(long from, long to) {
            return TimeUnit.NANOSECONDS.toMillis(to - from);
        }

        private String pasteable() {
            var lines = new StringBuilder();
            parameters.forEach(
                    (name, value) -> lines.append(":param %s => %s;%n".formatted(name, CypherLiteral.of(value))));
            return lines.append(text).append(';').toString();
        }
    }

    /**
     * Starts the clock.
     *
     * @param field what the statement is for: the root field as the answer calls it
     */
    public static Run of(String field, String text, Map<String, Object> parameters) {
        return new Run(field, text, parameters);
    }
}
