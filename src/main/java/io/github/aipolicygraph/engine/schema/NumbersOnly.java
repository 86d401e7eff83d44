package io.github.aipolicygraph.engine.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import io.smallrye.graphql.scalar.number.NumberCoercing;
import java.util.Locale;

/**
 * Reads numbers as SmallRye does but rejects numbers in quotes: nothing checks their length, and reading one of a
 * hundred thousand digits takes seconds.
 */
final class NumbersOnly implements Coercing<Object, Object> {

    private static final String IN_QUOTES = "Write it as a number, without quotes.";

    private final NumberCoercing numbers;

    NumbersOnly(NumberCoercing numbers) {
        this.numbers = numbers;
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return numbers.serialize(value);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof Number) {
            return numbers.parseValue(input);
        }
        throw new CoercingParseValueException(IN_QUOTES);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue) {
            throw new CoercingParseLiteralException(IN_QUOTES);
        }
        return numbers.parseLiteral(input);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return numbers.valueToLiteral(value);
    }
}
