package io.github.aipolicygraph.api.http.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.Map;

/** Finds the question in each place where a caller may put it. */
public final class ReadRequest {

    private ReadRequest() {}

    public static GraphQLRequest ofLink(MultiMap parameters) {
        var variables = parameters.get("variables");
        return new GraphQLRequest(
                parameters.get("query"),
                parameters.get("operationName"),
                variables == null || variables.isEmpty() ? Map.of() : ReadJson.object(variables));
    }

    public static GraphQLRequest ofBody(Buffer body, boolean isDocument) {
        if (isDocument) {
            return new GraphQLRequest(body.toString(UTF_8), null, Map.of());
        }
        if (body.length() == 0) {
            throw BadRequest.malformed("The request has no body: send {\"query\": ...}.");
        }
        return ofJson(ReadJson.object(body.getBytes()));
    }

    private static GraphQLRequest ofJson(Map<String, Object> json) {
        return new GraphQLRequest(
                member(json, "query", String.class, "a text"),
                member(json, "operationName", String.class, "a text"),
                variables(json));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Map<String, Object> json) {
        var variables = member(json, "variables", Map.class, "an object");
        return variables == null ? Map.of() : variables;
    }

    private static <T> T member(Map<String, Object> json, String name, Class<T> type, String kind) {
        var value = json.get(name);
        if (value != null && !type.isInstance(value)) {
            throw BadRequest.malformed("\"%s\" in the request must be %s.".formatted(name, kind));
        }
        return type.cast(value);
    }
}
