package io.github.aipolicygraph.api.graphql;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import io.github.aipolicygraph.engine.json.JsonBytes;
import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Gives SmallRye the trees that it writes answers from, in the place of the bytes that they are made of here. */
final class JsonTreeStrategy extends ExecutionStrategy {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final ExecutionStrategy bytes;

    JsonTreeStrategy(ExecutionStrategy bytes) {
        this.bytes = bytes;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return bytes.execute(context, parameters).thenApply(JsonTreeStrategy::asTree);
    }

    private static ExecutionResult asTree(ExecutionResult result) {
        if (!(result.getData() instanceof Map<?, ?> fields)) {
            return result;
        }
        var trees = new LinkedHashMap<Object, Object>();
        fields.forEach((key, value) -> trees.put(key, value instanceof JsonBytes json ? tree(json) : value));
        return result.transform(part -> part.data(trees));
    }

    private static JsonValue tree(JsonBytes json) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(json.copy()))) {
            return reader.readValue();
        }
    }
}
