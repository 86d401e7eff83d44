package io.github.aipolicygraph.engine.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@QuarkusTest
class StatementLogTest {

    private static final Pattern PARAMETER = Pattern.compile("(?m)^:param (\\w+) => (.*);$");

    private static final Logger LOG = Logger.getLogger(StatementLog.class.getName());

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final ConcurrentLinkedQueue<String> entries = new ConcurrentLinkedQueue<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            entries.add(MESSAGE.format(ExtLogRecord.wrap(entry)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    Driver driver;

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
        LOG.setLevel(Level.FINE);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(handler);
        LOG.setLevel(null);
    }

    @Test
    void anEntryNamesTheFieldAndItsTimesAndCanBePasted() throws InterruptedException {
        given().queryParam(
                        "query",
                        "{ largest: pledges(first: 3, filter: { nameContains: \"ai\" }) { edges { node { id } } } }")
                .get("/graphql")
                .then()
                .statusCode(200);

        var entry = entryOf("largest");
        assertThat(entry.lines().findFirst().orElseThrow())
                .matches("largest(, first layer)?: waited \\d+ ms, planned \\d+ ms, ran \\d+ ms, 1 rows");
        assertThat(pasted(entry)).isEqualTo(1);
    }

    /** Waits for the entry, because the answer may be sent before it is written. */
    private String entryOf(String field) throws InterruptedException {
        for (int turn = 0; turn < 100; turn++) {
            var entry = entries.stream().filter(one -> one.startsWith(field)).findFirst();
            if (entry.isPresent()) {
                return entry.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no entry of " + field + " in " + entries);
    }

    @Test
    void aFailureIsTold() {
        StatementLog.of("pledges", "RETURN 1", Map.of()).ended(new IllegalStateException("gone"));

        assertThat(entries).anyMatch(entry -> entry.contains("failed: java.lang.IllegalStateException: gone"));
    }

    @Test
    void nothingIsWrittenUnlessItIsAskedFor() {
        LOG.setLevel(Level.INFO);

        StatementLog.of("pledges", "RETURN 1", Map.of()).ended(null);

        assertThat(entries).isEmpty();
    }

    @Test
    void valuesReadBackAsTheyWere() {
        var moment = ZonedDateTime.of(2025, 2, 11, 9, 30, 0, 0, ZoneOffset.UTC);
        var odd = new HashMap<String, Object>(Map.of("it's", "back\\slash", "a `b`", List.of(1L, 2.5, true)));
        odd.put("nothing", null);
        var values = List.<Object>of("l'IA\n« 200 milliards »", moment, odd, List.of(), -7L);

        try (var session = driver.session()) {
            for (var value : values) {
                var read = session.run("RETURN " + CypherLiteral.of(value))
                        .single()
                        .get(0)
                        .asObject();
                assertThat(read instanceof ZonedDateTime at ? at.toInstant() : read)
                        .isEqualTo(value == moment ? moment.toInstant() : value);
            }
        }
    }

    /** What Neo4j Browser does with an entry: takes the parameters, then runs the text. Returns the number of rows. */
    private int pasted(String entry) {
        try (var session = driver.session()) {
            var parameters = new HashMap<String, Object>();
            PARAMETER
                    .matcher(entry)
                    .results()
                    .forEach(line -> parameters.put(
                            line.group(1),
                            session.run("RETURN " + line.group(2))
                                    .single()
                                    .get(0)
                                    .asObject()));
            var text = entry.lines().skip(1 + parameters.size()).reduce("", (one, next) -> one + next + "\n");
            return session.run(text.strip().replaceFirst(";$", ""), parameters)
                    .list()
                    .size();
        }
    }
}
