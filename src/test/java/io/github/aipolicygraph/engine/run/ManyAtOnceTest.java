package io.github.aipolicygraph.engine.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;

@QuarkusTest
class ManyAtOnceTest {

    private static final int CONNECTIONS = 2;

    /** The driver lets a hundred wait for a connection and refuses all others. */
    private static final int QUESTIONS = 500;

    @ConfigProperty(name = "quarkus.neo4j.uri")
    String uri;

    @ConfigProperty(name = "quarkus.neo4j.authentication.password")
    String password;

    @Test
    void moreThanTheDriverLetsWaitAreAllAnswered() {
        var few = Config.builder().withMaxConnectionPoolSize(CONNECTIONS).build();
        try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password), few)) {
            var read = new RootReader(driver, Duration.ofSeconds(60), CONNECTIONS);
            var answers = IntStream.range(0, QUESTIONS)
                    .mapToObj(number -> read.read(question(number)))
                    .toList();

            assertThat(answers)
                    .extracting(answer -> new String(
                            answer.toCompletableFuture().join().data().copy(), UTF_8))
                    .containsExactlyElementsOf(IntStream.range(0, QUESTIONS)
                            .mapToObj(number -> "\"answer %d\"".formatted(number))
                            .toList());
        }
    }

    private static RootStatement question(int number) {
        var answer = new OutputPlan.Leaf(value -> value.asString(), true);
        var parameters = Map.<String, Object>of("number", number);
        var statement = new CypherStatement(
                "RETURN 'answer ' + $number AS answer", parameters, answer, false, Optional.empty());
        return new RootStatement("it", true, statement, Optional.empty());
    }
}
