package io.github.aipolicygraph.engine.id;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import java.util.Locale;

/** Reads IDs, and marks those that say of which time they are, wherever a caller sends them. */
public record IdCoercing(Coercing<?, ?> before) implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return before.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object given, GraphQLContext context, Locale locale) {
        return marked(before.parseValue(given, context, locale));
    }

    @Override
    public Object parseLiteral(Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return marked(before.parseLiteral(given, variables, context, locale));
    }

    @Override
    public Value<?> valueToLiteral(Object given, GraphQLContext context, Locale locale) {
        return before.valueToLiteral(given.toString(), context, locale);
    }

    private static Object marked(Object id) {
        return id instanceof String text && TimedId.isTimed(text) ? new TimedId(text) : id;
    }
}
