package io.github.aipolicygraph.graph.reading;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.github.aipolicygraph.graph.answer.Trail;
import io.github.aipolicygraph.json.JsonBytes;
import java.util.List;
import java.util.Map;

/**
 * The finished answer of one root field, and what was wrong with it.
 *
 * @param data null if the field is null
 * @param isBroken whether it may not be null, so that there is no answer at all
 */
public record RootAnswer(JsonBytes data, boolean isBroken, List<GraphQLError> errors) {

    /** What the caller is told if there is no answer. */
    public static RootAnswer failed(String key, boolean required, Throwable failure) {
        var refusal = Failures.asRefusal(failure);
        var error = error(Trail.root(key), refusal.code().name(), refusal.getMessage());
        return new RootAnswer(null, required, List.of(error));
    }

    static GraphQLError error(Trail at, String code, String message) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .path(at.path())
                .extensions(Map.of("code", code))
                .build();
    }
}
