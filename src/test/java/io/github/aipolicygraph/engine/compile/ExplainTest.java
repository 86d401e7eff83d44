package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.github.aipolicygraph.database.embedded.FreshServer;
import io.github.aipolicygraph.engine.argument.ArgumentConverters;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.ResultSummary;

/** The planner takes every file and every composed statement, on a graph that has nothing in it yet. */
@Tag("slow")
class ExplainTest {

    private static final Pattern HEADER = Pattern.compile("// (takes|gives): (.*)");
    /** The files of fields, of filters, of orders and of properties at another time; the others are run by name. */
    private static final Pattern ANSWERING = Pattern.compile("^(types|filters|orders|as-of|version)");
    /** What the planner says of a parameter that it plans for and was not given. */
    private static final String PARAMETER_MISSING = "01N60";

    /** Parameters that are no texts. */
    private static final Map<String, Object> SPECIAL = Map.of(
            "$this",
            Map.of("claims", List.of()),
            "$reached",
            List.of("x"),
            "$about",
            List.of("x"),
            "$text",
            ArgumentConverters.named("words").of("text", "x"));

    private static final int QUESTIONS = 60;

    private static FreshServer server;
    private static GraphQLSchema schema;
    private static Catalog catalog;

    @BeforeAll
    static void start() throws IOException {
        server = FreshServer.start();
        schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(Files.readString(Path.of("schema.graphql"))),
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new TextScalars())
                                .build());
        catalog = CypherFiles.read(schema);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> files() {
        return catalog.queries().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsEachHeaderToWhatThePlannerReports(String name) {
        var file = WholeFile.text(name);
        var takes = header(file, "takes");
        var parameters = new HashMap<String, Object>();
        takes.stream()
                .filter(taken -> taken.startsWith("$"))
                .forEach(taken -> give(parameters, taken.substring(1), file));
        try (var session = server.driver().session()) {
            var result = session.run("EXPLAIN " + file, parameters);
            assertThat(result.keys()).isEqualTo(header(file, "gives"));
            // A parameter that the text uses and the header does not name would be missing here.
            assertThat(missing(result.consume())).isEmpty();
        }
        takes.stream()
                .filter(taken -> taken.startsWith("$"))
                .forEach(taken -> assertThat(file.lines().filter(line -> !line.startsWith("//")))
                        .as("uses of " + taken)
                        .anyMatch(line -> line.contains(taken)));
    }

    /** A value of the sort that the file needs: the planner looks at it. */
    private static void give(Map<String, Object> parameters, String name, String file) {
        var path = name.split("\\.");
        boolean isCondition =
                Pattern.compile("AND \\$" + name + "\\b(?!\\.)").matcher(file).find();
        boolean isList = file.contains("IN $" + name) || file.contains("$" + name + "[");
        Object text = isCondition ? (Object) true : isList ? List.of("x") : "x";
        Object value = SPECIAL.getOrDefault("$" + name, text);
        parameters.put(path[0], path.length == 1 ? value : Map.of(path[1], value));
    }

    @Test
    void leavesNoFileUnused() throws IOException {
        try (var all = Files.walk(Path.of("cypher"))) {
            var answering = all.map(Path.of("cypher")::relativize)
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .filter(file -> ANSWERING.matcher(file.toString()).find())
                    .map(file -> file.toString()
                            .replace(".cypher", "")
                            .replace('\\', '/')
                            .replaceFirst("^types/", ""))
                    .collect(toCollection(TreeSet::new));
            assertThat(answering).isEqualTo(new TreeSet<>(catalog.queries().keySet()));
        }
    }

    @Test
    void plansWhateverIsComposed() {
        var ids = Stream.of("person", "institution", "event", "pledge", "entity", "source", "claim", "node")
                .collect(toMap(root -> root, root -> List.of("x")));
        var questions = new RandomQuestions(schema, ids, 42);
        for (int question = 0; question < QUESTIONS; question++) {
            var text = questions.next();
            for (var statement : compiled(text)) {
                plan(text, statement.text(), statement.parameters());
            }
        }
    }

    private void plan(String question, String text, Map<String, Object> parameters) {
        try (var session = server.driver().session()) {
            assertThat(missing(session.run("EXPLAIN " + text, parameters).consume()))
                    .as(question)
                    .isEmpty();
        } catch (RuntimeException refused) {
            throw new AssertionError(question + "\n" + text, refused);
        }
    }

    /** Scalars of our own are texts: as SmallRye's are, and not as the literals that mocked ones hand over. */
    private static final class TextScalars extends MockedWiringFactory {

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment scalar) {
            return Scalars.GraphQLString.transform(
                    text -> text.name(scalar.getScalarTypeDefinition().getName()));
        }
    }

    private static List<CypherStatement> compiled(String question) {
        var document = new Parser().parseDocument(question);
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, document, null, RawVariables.emptyVariables());
        return operation.getTopLevelFields().stream()
                .filter(field -> catalog.answersRoot(field.getFieldName()))
                .map(new RootCompiler(schema, catalog, 100)::statement)
                .toList();
    }

    private static List<String> header(String file, String part) {
        return HEADER.matcher(file)
                .results()
                .filter(line -> line.group(1).equals(part))
                .flatMap(line -> Arrays.stream(line.group(2).split(", ")))
                .toList();
    }

    private static List<String> missing(ResultSummary summary) {
        return summary.gqlStatusObjects().stream()
                .filter(status -> status.gqlStatus().equals(PARAMETER_MISSING))
                .map(status -> status.statusDescription())
                .toList();
    }
}
