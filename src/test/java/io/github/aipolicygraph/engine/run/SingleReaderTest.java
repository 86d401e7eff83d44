package io.github.aipolicygraph.engine.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What the server ends is run again if its time went into the planning; what takes long to run is refused. */
@QuarkusTest
class SingleReaderTest {

    /** The planner looks for the best order of its steps for as long as it may, seconds; there is nobody to begin with. */
    private static final String LONG_TO_PLAN = "MATCH (one:Person {id: 'nobody'})"
            + IntStream.range(0, 14)
                    .mapToObj(", (one)--(:Entity {name: 'name %d'})"::formatted)
                    .collect(joining())
            + " RETURN one.name AS answer UNION RETURN 'planned' AS answer";

    private static final String LONG_TO_RUN =
            "UNWIND range(1, 1000000000) AS number WITH count(number) AS all RETURN 'run' AS answer";

    @Inject
    Driver driver;

    @Test
    void answersWhatTookAllItsTimeToBePlanned() {
        assertThat(read(LONG_TO_PLAN, Duration.ofMillis(500))).isEqualTo("\"planned\"");
    }

    @Test
    void refusesWhatTakesTooLongToRun() {
        assertThatThrownBy(() -> read(LONG_TO_RUN, Duration.ofSeconds(2)))
                .satisfies(failure ->
                        assertThat(ErrorMapper.asRequestError(failure).code()).isEqualTo(EngineCode.TIMEOUT));
    }

    private String read(String text, Duration timeout) {
        var answer = new OutputPlan.Leaf(value -> value.asString(), true);
        var statement = new CypherStatement(text, Map.of(), answer, false, Optional.empty());
        var read =
                new RootReader(driver, timeout, 100).read(new RootStatement("it", true, statement, Optional.empty()));
        return new String(read.toCompletableFuture().join().data().copy(), UTF_8);
    }
}
