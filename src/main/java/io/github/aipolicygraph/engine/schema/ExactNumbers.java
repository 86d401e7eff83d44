package io.github.aipolicygraph.engine.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/**
 * Reads numbers from callers with all their digits, because a double has room for only sixteen of them. The original
 * scalar still rejects values that aren't numbers.
 */
record ExactNumbers(Coercing<?, ?> before) implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return before.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object given, GraphQLContext context, Locale locale) {
        return given instanceof Number number ? exact(number) : before.parseValue(given, context, locale);
    }

    @Override
    public Object parseLiteral(Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (given instanceof IntValue whole) {
            return new BigDecimal(whole.getValue());
        }
        return given instanceof FloatValue decimal
                ? decimal.getValue()
                : before.parseLiteral(given, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object given, GraphQLContext context, Locale locale) {
        return given instanceof Number number
                ? FloatValue.newFloatValue(exact(number)).build()
                : before.valueToLiteral(given, context, locale);
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
    }
}
