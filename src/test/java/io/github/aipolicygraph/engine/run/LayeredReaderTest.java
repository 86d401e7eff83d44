package io.github.aipolicygraph.engine.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.github.aipolicygraph.engine.compile.RandomQuestions;
import io.github.aipolicygraph.engine.compile.RootCompiler;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.plan.Layers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** What is read in layers is what the one statement gives, to the byte. */
@Tag("slow")
@QuarkusTest
class LayeredReaderTest {

    private static final int QUESTIONS = 30;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Map<String, List<String>> IDS = Map.of(
            "person", List.of("ursula-von-der-leyen", "yann-lecun", "nobody"),
            "institution", List.of("european-commission", "gov-fr", "openai"),
            "event", List.of("paris-ai-action-summit", "paris-statement"),
            "pledge", List.of("investai-200bn", "france-109bn", "stargate-500bn"),
            "entity", List.of("paris-statement", "openai"),
            "source", List.of("21news-200mds", "verdict-investai"),
            "claim", List.of("no-claim"),
            "node", List.of("ursula-von-der-leyen", "investai-200bn", "21news-200mds"));

    private static final List<String> TIMES = List.of(
            "{recorded: \"2100-01-01T00:00:00Z\"}",
            "{stated: \"2025-02-12\"}",
            "{valid: \"2023-06-01\"}",
            "{recorded: \"2100-01-01T00:00:00Z\", stated: \"2025-06-30\", valid: \"2024-03-01\"}");

    @Inject
    GraphQLSchema schema;

    @Inject
    Driver driver;

    private record Answer(String data, boolean isBroken, List<Object> errors) {}

    static Stream<Path> cases() throws IOException {
        return Files.walk(Path.of("cases"))
                .filter(file -> file.endsWith("query.graphql"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheAnswersOfTheCases(Path question) throws IOException {
        var variables = question.resolveSibling("variables.json");
        compare(
                Files.readString(question),
                Files.exists(variables) ? JsonPath.from(variables.toFile()).getMap("") : Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void givesTheAnswersOfAnyQuestions(long seed) {
        var questions = new RandomQuestions(schema, IDS, seed).at(TIMES);
        for (int question = 0; question < QUESTIONS; question++) {
            compare(questions.next(), Map.of());
        }
    }

    private void compare(String question, Map<String, Object> variables) {
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, new Parser().parseDocument(question), null, RawVariables.of(variables));
        var compiler = new RootCompiler(schema, CypherFiles.read(schema), 100);
        var runner = new StatementRunner(driver, TIMEOUT, 8);
        for (var field : operation.getTopLevelFields()) {
            layers(compiler, field).ifPresent(layers -> {
                var root = new RootStatement("it", true, compiler.statement(field), compiler.layers(field));
                assertThat(answer(new LayeredReader(runner).read(root, layers)))
                        .as(question)
                        .isEqualTo(answer(new SingleReader(runner).read(root)));
            });
        }
    }

    /** Empty for what is refused, too: then nothing is read in either way. */
    private static Optional<Layers> layers(RootCompiler compiler, ExecutableNormalizedField field) {
        try {
            return compiler.layers(field);
        } catch (RequestError refused) {
            return Optional.empty();
        }
    }

    private static Answer answer(CompletionStage<RootAnswer> read) {
        var answer = read.toCompletableFuture().join();
        return new Answer(
                new String(answer.data().copy(), UTF_8),
                answer.isBroken(),
                answer.errors().stream().<Object>map(Object::toString).toList());
    }
}
