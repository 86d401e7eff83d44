package io.github.aipolicygraph.api.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.github.aipolicygraph.engine.compile.RootCompiler;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes in slices is what the same list gives in pages that are too small for it. */
@QuarkusTest
class LargeAnswersTest {

    private static final String PAGE = """
            query Page($first: Int, $last: Int, $after: String) {
              page: pledges(first: $first, last: $last, after: $after) {
                pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
                rows: edges { cursor node { id horizonEnd madeBy(first: 20) { totalCount edges { node { id __typename } } } } }
                totalCount
              }
            }
            """;

    private static final ObjectMapper READER = new ObjectMapper();

    @Inject
    GraphQLEngine engine;

    @Inject
    GraphQLSchema schema;

    @Test
    void onlyWhatMayHoldMoreThanAThousandObjectsComesInSlices() {
        // A hundred pledges with up to twenty actors each, and ten of them.
        assertThat(statement(Map.of("first", 100)).streamed()).isTrue();
        assertThat(statement(Map.of("first", 10)).streamed()).isFalse();
    }

    @Test
    void aLargePageIsTheSmallOnesOneAfterTheOther() throws IOException {
        var large = page(Map.of("first", 100));

        var rows = new ArrayList<JsonNode>();
        JsonNode last = READER.createObjectNode();
        while (rows.size() < 100) {
            last = page(rows.isEmpty() ? Map.of("first", 10) : Map.of("first", 10, "after", cursor(last)));
            last.get("rows").forEach(rows::add);
        }
        assertThat(large.get("rows")).containsExactlyElementsOf(rows);
        assertThat(large.get("totalCount")).isEqualTo(last.get("totalCount"));
        assertThat(large.at("/pageInfo/startCursor")).isEqualTo(rows.get(0).get("cursor"));
        assertThat(cursor(large)).isEqualTo(cursor(last));
        assertThat(large.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void aLargePageFromTheEndIsInTheOrderOfTheList() throws IOException {
        var large = page(Map.of("last", 100)).get("rows");
        var small = page(Map.of("last", 10)).get("rows");

        assertThat(large).hasSize(100);
        assertThat(small).hasSize(10);
        for (int at = 0; at < 10; at++) {
            assertThat(large.get(90 + at)).isEqualTo(small.get(at));
        }
    }

    @Test
    void behindTheLastEntryThereIsAnEmptyPage() throws IOException {
        var end = page(Map.of("last", 1));

        var behind = page(Map.of("first", 100, "after", cursor(end)));

        assertThat(behind.get("rows")).isEmpty();
        assertThat(behind.at("/pageInfo/endCursor").isNull()).isTrue();
        assertThat(behind.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(behind.get("totalCount")).isEqualTo(end.get("totalCount"));
    }

    private CypherStatement statement(Map<String, Object> variables) {
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, new Parser().parseDocument(PAGE), null, RawVariables.of(variables));
        return new RootCompiler(schema, CypherFiles.read(schema), 100)
                .statement(operation.getTopLevelFields().get(0));
    }

    private JsonNode page(Map<String, Object> variables) throws IOException {
        var answer = engine.answer(PAGE, null, variables).join();
        assertThat(answer.getErrors()).isEmpty();
        var json = new JsonBytes(64);
        json.value(answer.getData());
        return READER.readTree(new String(json.copy(), UTF_8)).get("page");
    }

    private static String cursor(JsonNode page) {
        return page.at("/pageInfo/endCursor").asText();
    }
}
