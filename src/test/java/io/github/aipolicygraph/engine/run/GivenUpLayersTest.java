package io.github.aipolicygraph.engine.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.output.Deferred;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.plan.Batch;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.github.aipolicygraph.engine.plan.Layers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Where layers are given up, the one statement gives the answer. */
@QuarkusTest
class GivenUpLayersTest {

    private static final OutputPlan TEXT = new OutputPlan.Leaf(value -> value.asString(), true);
    private static final OutputPlan WHOLE = new OutputPlan.Items(TEXT, true);
    private static final OutputPlan DEFERRED = new OutputPlan.Items(new Deferred(0, TEXT), true);
    private static final String OF_EACH_KEY =
            "UNWIND range(0, size($keys) - 1) AS at %s RETURN at, 'in layers' AS answer, %s AS version";

    @Inject
    Driver driver;

    @Test
    void takesWhatIsOfOneVersion() {
        assertThat(read("['a', 'b', 'a']", OF_EACH_KEY.formatted("", "'1'")))
                .isEqualTo("[\"in layers\",\"in layers\",\"in layers\"]");
    }

    @Test
    void givesUpWhenTheFactsChangeBetweenTwoLayers() {
        assertThat(read("['a', 'b']", OF_EACH_KEY.formatted("", "CASE at WHEN 1 THEN '2' ELSE '1' END")))
                .isEqualTo("[\"whole\"]");
    }

    @Test
    void givesUpWhenAnObjectIsGone() {
        assertThat(read("['a', 'b']", OF_EACH_KEY.formatted("WITH at WHERE at = 0", "'1'")))
                .isEqualTo("[\"whole\"]");
    }

    @Test
    void givesUpWhatHasTooManyObjects() {
        assertThat(read("[key IN range(1, 20001) | toString(key)]", OF_EACH_KEY.formatted("", "'1'")))
                .isEqualTo("[\"whole\"]");
    }

    private String read(String keys, String batch) {
        var whole = new CypherStatement("RETURN ['whole'] AS answer", Map.of(), WHOLE, false, Optional.empty());
        var layers = new Layers(
                "RETURN %s AS answer, '1' AS version".formatted(keys),
                Map.of(),
                DEFERRED,
                List.of(new Batch(batch, Map.of())));
        var read = new RootReader(driver, Duration.ofSeconds(30), 10)
                .read(new RootStatement("it", true, whole, Optional.of(layers)));
        return new String(read.toCompletableFuture().join().data().copy(), UTF_8);
    }
}
