package io.github.aipolicygraph.engine.run;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.output.ResponsePath;
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
        var error = ErrorMapper.asRequestError(failure);
        var answer = error(ResponsePath.root(key), error.code().name(), error.getMessage());
        return new RootAnswer(null, required, List.of(answer));
    }

    static GraphQLError error(ResponsePath at, String code, String message) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .path(at.path())
                .extensions(Map.of("code", code))
                .build();
    }
}
