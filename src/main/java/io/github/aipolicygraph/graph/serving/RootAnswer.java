package io.github.aipolicygraph.graph.serving;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.graph.answer.Shape;
import io.github.aipolicygraph.graph.answer.Shape.Trail;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/** The finished tree of one root field, and what was wrong with it. */
record RootAnswer(Object data, List<GraphQLError> errors) {

    static RootAnswer of(String key, Shape shape, Value value) {
        var problems = new Collected();
        var data = shape.read(value, new Trail(null, key), problems);
        return new RootAnswer(data, problems.errors);
    }

    static RootAnswer refused(String key, boolean required, Refusal refusal) {
        var error = error(new Trail(null, key), refusal.code().name(), refusal.getMessage());
        return new RootAnswer(required ? Shape.BROKEN : null, List.of(error));
    }

    boolean isBroken() {
        return data == Shape.BROKEN;
    }

    private static GraphQLError error(Trail at, String code, String message) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .path(path(at))
                .extensions(Map.of("code", code))
                .build();
    }

    private static List<Object> path(Trail at) {
        var path = new LinkedList<Object>();
        for (var step = at; step != null; step = step.parent()) {
            path.addFirst(step.step());
        }
        return path;
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
    }
}
