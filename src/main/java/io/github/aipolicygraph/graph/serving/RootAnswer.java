package io.github.aipolicygraph.graph.serving;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.graph.answer.Shape;
import io.github.aipolicygraph.graph.answer.Trail;
import io.github.aipolicygraph.json.JsonBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * The finished answer of one root field, and what was wrong with it.
 *
 * @param data null if the field is null
 * @param isBroken whether it may not be null, so that there is no answer at all
 */
record RootAnswer(JsonBytes data, boolean isBroken, List<GraphQLError> errors) {

    private static final int USUAL_LENGTH = 1024;

    static RootAnswer of(String key, Shape shape, Value value) {
        var problems = new Collected();
        var data = new JsonBytes(USUAL_LENGTH);
        boolean whole = shape.write(value, Trail.root(key), new Shape.Answer(data, problems));
        return new RootAnswer(data, !whole, problems.errors);
    }

    static RootAnswer refused(String key, boolean required, Refusal refusal) {
        var error = error(Trail.root(key), refusal.code().name(), refusal.getMessage());
        return new RootAnswer(null, required, List.of(error));
    }

    private static GraphQLError error(Trail at, String code, String message) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .path(at.path())
                .extensions(Map.of("code", code))
                .build();
    }

    private static final class Collected implements Shape.Problems {

        private final List<GraphQLError> errors = new ArrayList<>();

        @Override
        public void absent(Trail at) {
            errors.add(error(at, "MISSING", "The graph has no value for this field, though there must be one."));
        }

        @Override
        public void unreadable(Trail at, String why) {
            errors.add(error(at, "UNREADABLE", "The graph has a value that this field cannot give: " + why));
        }

        @Override
        public void refused(Trail at, Refusal refusal) {
            errors.add(error(at, refusal.code().name(), refusal.getMessage()));
        }
    }
}
