package io.github.aipolicygraph.ask.ledger.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ledgers that the committed cases ask for; but for those of another time, which the files alone do not tell. */
final class CommittedLedgers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CommittedLedgers() {}

    static List<AskedLedger> in(GraphQLSchema schema) throws IOException {
        try (var folders = Files.list(Path.of("cases"))) {
            return folders.sorted()
                    .flatMap(folder -> of(folder, schema))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<AskedLedger> of(Path folder, GraphQLSchema schema) {
        try {
            var variables = folder.resolve("variables.json");
            Map<String, Object> given =
                    Files.exists(variables) ? JSON.readValue(variables.toFile(), new TypeReference<>() {}) : Map.of();
            var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                    schema,
                    new Parser().parseDocument(Files.readString(folder.resolve("query.graphql"))),
                    null,
                    RawVariables.of(given));
            return operation.getTopLevelFields().stream()
                    .filter(root -> root.getResolvedArguments().get("asOf") == null)
                    .flatMap(CommittedLedgers::of)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<AskedLedger> of(ExecutableNormalizedField root) {
        var arguments = root.getResolvedArguments();
        if (root.getName().equals("ledger")) {
            return Stream.of(asked(null, arguments));
        }
        return root.getName().equals("pledge")
                ? root.getChildren().stream()
                        .filter(field -> field.getName().equals("ledger"))
                        .map(field -> asked((String) arguments.get("id"), field.getResolvedArguments()))
                : Stream.of();
    }

    private static AskedLedger asked(String pledge, Map<String, Object> arguments) {
        var given = new HashMap<String, Object>();
        arguments.forEach((name, value) -> given.put(name, plain(value)));
        given.remove("asOf");
        return new AskedLedger(pledge, given);
    }

    /** As it is sent again: days have been read already. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> input) {
            var fields = new HashMap<Object, Object>();
            input.forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CommittedLedgers::plain).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
