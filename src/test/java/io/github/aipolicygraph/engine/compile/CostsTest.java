package io.github.aipolicygraph.engine.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the golden questions cost the database, in statements and in hits of the store: a worse plan shows without a clock.
 *
 * <p>{@code -Dcosts.accept=true} writes the costs down instead; say in the commit why they grew.
 */
@Tag("slow")
@QuarkusTest
class CostsTest {

    private static final Path COSTS = Path.of("src/test/costs");
    private static final Path RECORD = COSTS.resolve("costs.tsv");
    /** Which of two plans of about the same cost is taken may differ from server to server. */
    private static final double LEEWAY = 1.1;

    @Inject
    GraphQLSchema schema;

    @Inject
    Driver driver;

    /** Of one question. */
    record Cost(int statements, long hits) {

        static Cost parse(String line) {
            var columns = line.split("\t");
            return new Cost(Integer.parseInt(columns[1]), Long.parseLong(columns[2]));
        }
    }

    @Test
    void goldenQuestionsCostNoMoreThanWrittenDown() throws IOException {
        run("CALL db.prepareForReplanning(60)");
        var costs = new TreeMap<String, Cost>();
        for (var question : questions()) {
            costs.put(name(question), cost(Files.readString(question)));
        }
        if (Boolean.getBoolean("costs.accept")) {
            Files.writeString(RECORD, table(costs), UTF_8);
        }
        var written =
                Files.readAllLines(RECORD).stream().skip(1).collect(toMap(line -> line.split("\t")[0], Cost::parse));

        assertThat(costs.keySet()).isEqualTo(new TreeMap<>(written).keySet());
        costs.forEach((name, cost) -> {
            assertThat(cost.statements())
                    .as("statements of " + name)
                    .isEqualTo(written.get(name).statements());
            assertThat(cost.hits())
                    .as("hits of " + name)
                    .isPositive()
                    .isLessThanOrEqualTo(Math.round(written.get(name).hits() * LEEWAY));
        });
    }

    /** The golden questions of this folder, and those of the API cases. */
    private static List<Path> questions() throws IOException {
        try (var own = Files.list(COSTS);
                var cases = Files.list(Path.of("cases"))) {
            return Stream.concat(
                            own.filter(file -> file.toString().endsWith(".graphql")),
                            cases.map(folder -> folder.resolve("query.graphql"))
                                    .filter(query -> !Files.exists(query.resolveSibling("variables.json"))))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path question) {
        var file = question.getFileName().toString();
        return file.equals("query.graphql")
                ? question.getParent().getFileName().toString()
                : file.replace(".graphql", "");
    }

    private static String table(Map<String, Cost> costs) {
        return costs.entrySet().stream()
                .map(cost -> "%s\t%d\t%d\n"
                        .formatted(
                                cost.getKey(),
                                cost.getValue().statements(),
                                cost.getValue().hits()))
                .collect(joining("", "question\tstatements\tdatabase hits\n", ""));
    }

    private Cost cost(String question) {
        var statements = compiled(question);
        return new Cost(
                statements.size(), statements.stream().mapToLong(this::hits).sum());
    }

    private List<CypherStatement> compiled(String question) {
        var catalog = CypherFiles.read(schema);
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, new Parser().parseDocument(question), null, RawVariables.emptyVariables());
        return operation.getTopLevelFields().stream()
                .map(new RootCompiler(schema, catalog, 100)::statement)
                .toList();
    }

    /** Planned anew, so that what an earlier test left in the cache of plans does not matter. */
    private long hits(CypherStatement statement) {
        try (var session = driver.session()) {
            return hits(session.run("CYPHER replan=force PROFILE " + statement.text(), statement.parameters())
                    .consume()
                    .profile());
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(CostsTest::hits).sum();
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
