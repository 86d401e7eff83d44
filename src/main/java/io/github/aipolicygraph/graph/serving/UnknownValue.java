package io.github.aipolicygraph.graph.serving;

import static java.util.stream.Collectors.joining;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of a value that a closed set does not have which ones it has, in the place of the words of the engine. */
final class UnknownValue {

    private static final Pattern LITERAL =
            Pattern.compile("(?s)enum '(?<type>\\w+)' - '(?:EnumValue|StringValue)\\{(?:name|value)='(?<value>[^']*)'");

    private static final Pattern VARIABLE = Pattern.compile("(?s)enum '(?<type>\\w+)'.* name '(?<value>[^']*)'");

    private static final int SHOWN = 40;

    private final GraphQLSchema schema;

    UnknownValue(GraphQLSchema schema) {
        this.schema = schema;
    }

    ExecutionResult named(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? result
                : result.transform(changed -> changed.errors(
                        result.getErrors().stream().map(this::clear).toList()));
    }

    private GraphQLError clear(GraphQLError error) {
        return sentence(error, LITERAL)
                .or(() -> sentence(error, VARIABLE))
                .<GraphQLError>map(sentence -> GraphqlErrorBuilder.newError()
                        .message("%s", sentence)
                        .locations(error.getLocations())
                        .extensions(Map.of("code", "BAD_VALUE"))
                        .build())
                .orElse(error);
    }

    private Optional<String> sentence(GraphQLError error, Pattern words) {
        var found = words.matcher(error.getMessage());
        if (!found.find() || !(schema.getType(found.group("type")) instanceof GraphQLEnumType closedSet)) {
            return Optional.empty();
        }
        var value = found.group("value");
        var values = closedSet.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(joining(", "));
        return Optional.of("There is no %s \"%s\"; there are %s."
                .formatted(closedSet.getName(), value.substring(0, Math.min(SHOWN, value.length())), values));
    }
}
