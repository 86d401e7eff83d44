package io.github.aipolicygraph.engine.run;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.output.ResponsePath;
import java.util.List;
import java.util.Map;

/**
 * Holds the finished answer of one root field and its errors.
 *
 * @param data null if the field is null
 * @param isBroken true if the field is null but must not be, so that the whole answer is null
 */
public record RootAnswer(JsonBytes data, boolean isBroken, List<GraphQLError> errors) {

    /** Creates the answer for a root field that failed. */
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
