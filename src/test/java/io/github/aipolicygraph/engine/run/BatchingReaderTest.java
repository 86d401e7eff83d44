package io.github.aipolicygraph.engine.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.plan.BatchedLookup;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.github.aipolicygraph.engine.plan.Lookup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What waits behind a statement is answered whatever becomes of that statement, and of the one for all that waited. */
@QuarkusTest
class BatchingReaderTest {

    /** Takes so long that whoever comes right behind it has to wait. */
    private static final String FIRST =
            "UNWIND range(1, 1000000) AS number WITH count(number) AS all RETURN 'first 0' AS answer";

    private static final String ALONE = "RETURN 'alone ' + $id AS answer";
    private static final String TOGETHER =
            "UNWIND range(0, size($ids) - 1) AS at RETURN at, 'together ' + $ids[at] AS answer";
    private static final String BROKEN = "UNWIND $ids AS id RETURN 0 AS at, 1 / 0 AS answer";

    /** Takes seconds, and no lookup does. */
    private static final String SLOW =
            "UNWIND range(1, 20000000) AS number WITH count(number) AS all RETURN 'slow' AS answer";

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Inject
    Driver driver;

    @Test
    void readsThoseThatWaitWithOneStatementAndGivesEachItsOwn() {
        var answers = ask(new RootReader(driver, TIMEOUT, 100), TOGETHER, 250);

        assertThat(answers.get(0)).isEqualTo("\"first 0\"");
        assertThat(answers.subList(1, 250)).allMatch(answer -> answer.startsWith("\"together"));
        assertThat(answers)
                .extracting(answer -> answer.replaceAll("\\D", ""))
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(Integer::toString).toList());
    }

    @Test
    void answersEachByItselfIfTheStatementForAllFails() {
        var answers = ask(new RootReader(driver, TIMEOUT, 100), BROKEN, 5);

        assertThat(answers).containsExactly("\"first 0\"", "\"alone 1\"", "\"alone 2\"", "\"alone 3\"", "\"alone 4\"");
    }

    @Test
    void waitsBehindNothingThatIsLate() throws InterruptedException {
        var read = new RootReader(driver, TIMEOUT, 100);
        var slow = read(read, SLOW, TOGETHER, 0);
        var waiting = read(read, ALONE, TOGETHER, 1);
        // Longer than anybody waits behind a statement, and far shorter than that one takes.
        Thread.sleep(300);
        var last = read(read, ALONE, TOGETHER, 2);

        assertThat(List.of(last.orTimeout(10, SECONDS).join(), waiting.join()))
                .containsExactly("\"together 2\"", "\"together 1\"");
        assertThat(slow).isNotDone();
        assertThat(slow.join()).isEqualTo("\"slow\"");
        assertThat(read(read, ALONE, TOGETHER, 3).join()).isEqualTo("\"alone 3\"");
    }

    @Test
    void failsForAllAndGoesOnWithoutADatabase() {
        try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1")) {
            var read = new RootReader(nowhere, TIMEOUT, 100);
            for (int time = 0; time < 2; time++) {
                var answers = IntStream.range(0, 5)
                        .mapToObj(id -> read(read, ALONE, TOGETHER, id))
                        .toList();

                assertThat(answers).allSatisfy(answer -> assertThat(answer).failsWithin(TIMEOUT));
            }
        }
    }

    @Test
    void failsForAllWithADriverThatIsClosed() {
        var closed = GraphDatabase.driver("bolt://127.0.0.1:1");
        closed.close();
        var read = new RootReader(closed, TIMEOUT, 100);

        assertThat(IntStream.range(0, 5)
                        .mapToObj(id -> read(read, ALONE, TOGETHER, id))
                        .toList())
                .allSatisfy(answer -> assertThat(answer).isCompletedExceptionally());
    }

    private static List<String> ask(RootReader read, String together, int many) {
        return IntStream.range(0, many)
                .mapToObj(id -> read(read, id == 0 ? FIRST : ALONE, together, id))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static CompletableFuture<String> read(RootReader read, String alone, String together, int id) {
        var lookup = new Lookup(new BatchedLookup(together, Map.of()), Integer.toString(id));
        var plan = new OutputPlan.Leaf(value -> value.asString(), true);
        var parameters = Map.<String, Object>of("id", Integer.toString(id));
        var statement = new CypherStatement(alone, parameters, plan, false, Optional.of(lookup));
        return read.read(new RootStatement("answer", true, statement, Optional.empty()))
                .thenApply(answer -> new String(answer.data().copy(), UTF_8))
                .toCompletableFuture();
    }
}
