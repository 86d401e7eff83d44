package io.github.aipolicygraph.api.errors;

import static java.util.stream.Collectors.joining;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.api.limits.LimitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces the engine's messages about a request by plain sentences with a code.
 *
 * <p>Lists the valid names when a query uses an unknown field or value. The engine's errors contain the names only in
 * their sentences, so this class parses the sentences.
 */
public final class ErrorMessages {

    private static final Set<ErrorClassification> OF_QUESTIONS =
            Set.of(ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported);

    private static final String BAD_VALUE = "BAD_VALUE";
    private static final String BAD_QUERY = "BAD_QUERY";

    /** The messages for a literal and for a variable; both contain the enum and the value. */
    private static final List<Pattern> UNKNOWN_VALUES = List.of(
            Pattern.compile("(?s)enum '(?<in>\\w+)' - '(?:EnumValue|StringValue)\\{(?:name|value)='(?<name>[^']*)'"),
            Pattern.compile("(?s)enum '(?<in>\\w+)'.* name '(?<name>[^']*)'"));

    /** The messages for an object, for an input as a literal, and for an input as a variable. */
    private static final List<Pattern> UNKNOWN_FIELDS = List.of(
            Pattern.compile("Field '(?<name>\\w+)' in type '(?<in>\\w+)' is undefined"),
            Pattern.compile("contains a field not in '(?<in>\\w+)': '(?<name>\\w+)'"),
            Pattern.compile("field name '(?<name>\\w+)' that is not defined for input object type '(?<in>\\w+)'"));

    private static final Pattern RULE = Pattern.compile("^Validation [eE]rror \\([^)]*\\) ?: ");
    private static final Pattern SYNTAX_TREE =
            Pattern.compile("(?s)(?<=^argument '[^']{1,200}') with value '.*'(?= (?:is|must|contains) )");
    private static final Pattern NO_TEXT = Pattern.compile("Expected a String AST type object but was '\\w+'\\.?"
            + "|Expected AST type 'IntValue' or 'StringValue' but was 'IntValue'\\.?"
            + "|SRGQL\\d+: Expected type \\[(?:Date|String)\\b[^\\]]*\\] but was \\[\\w+\\]\\.?");

    private static final Pattern NO_OBJECT = Pattern.compile("must be an object type$");

    private static final String TOO_MUCH_OF_THE_SCHEMA =
            "The question asks about the schema too much at once: ask for __schema or __type once, and for fields,"
                    + " inputFields, interfaces and possibleTypes once in it. The whole schema is at"
                    + " /graphql/schema.graphql.";

    private static final int SHOWN = 40;
    private static final int LONG = 500;

    private final GraphQLSchema schema;

    public ErrorMessages(GraphQLSchema schema) {
        this.schema = schema;
    }

    public ExecutionResult in(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? result
                : result.transform(changed -> changed.errors(
                        result.getErrors().stream().map(this::clear).toList()));
    }

    private GraphQLError clear(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return coded(error, LimitCode.INTROSPECTION_LIMIT.name(), TOO_MUCH_OF_THE_SCHEMA);
        }
        if (!OF_QUESTIONS.contains(error.getErrorType())) {
            return error;
        }
        var engines = shortened(error.getMessage());
        return sentence(engines, UNKNOWN_VALUES, this::values, "There is no %s \"%s\"; there are %s.")
                .map(sentence -> coded(error, BAD_VALUE, sentence))
                .or(() -> sentence(engines, UNKNOWN_FIELDS, this::fields, "%s has no field \"%s\"; it has %s.")
                        .map(sentence -> coded(error, BAD_QUERY, sentence)))
                .orElseGet(() -> coded(error, BAD_QUERY, plain(engines)));
    }

    private static GraphQLError coded(GraphQLError error, String code, String sentence) {
        return GraphqlErrorBuilder.newError()
                .message("%s", sentence)
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(Map.of("code", code))
                .build();
    }

    private static Optional<String> sentence(
            String engines, List<Pattern> patterns, Function<String, Optional<String>> known, String words) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(engines))
                .filter(found -> found.find())
                .flatMap(found -> known.apply(found.group("in")).stream()
                        .map(all -> words.formatted(found.group("in"), shown(found.group("name")), all)))
                .findFirst();
    }

    private Optional<String> values(String type) {
        return schema.getType(type) instanceof GraphQLEnumType closedSet
                ? Optional.of(listed(closedSet.getValues().stream()))
                : Optional.empty();
    }

    private Optional<String> fields(String type) {
        var known = schema.getType(type);
        if (known instanceof GraphQLFieldsContainer object) {
            return Optional.of(listed(object.getFieldDefinitions().stream()));
        }
        return known instanceof GraphQLInputFieldsContainer input
                ? Optional.of(listed(input.getFieldDefinitions().stream()))
                : Optional.empty();
    }

    private static String listed(Stream<? extends GraphQLNamedSchemaElement> elements) {
        return elements.map(GraphQLNamedSchemaElement::getName).collect(joining(", "));
    }

    /**
     * Shortens the middle of a message. The message itself is at both ends; what the caller sent is in between, and may
     * be long and made to slow the patterns down.
     */
    private static String shortened(String message) {
        return message.length() <= 2 * LONG
                ? message
                : message.substring(0, LONG) + " ... " + message.substring(message.length() - LONG);
    }

    private static String shown(String name) {
        return name.substring(0, Math.min(SHOWN, name.length()));
    }

    private static String plain(String engines) {
        var sentence =
                SYNTAX_TREE.matcher(RULE.matcher(engines).replaceFirst("")).replaceFirst("");
        return NO_OBJECT
                .matcher(NO_TEXT.matcher(sentence).replaceFirst("Write it as a text, in double quotes."))
                .replaceFirst("$0: write its fields in braces, as in {name: value}.");
    }
}
