package io.github.aipolicygraph.engine.output;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.neo4j.driver.Value;

/** Converts scalars and enums to values that can be written to an answer. */
public final class LeafWriters {

    private static final double EXACT_INTEGERS = 9.0e15;

    /** The scalars that are not texts in the graph. */
    private static final Map<String, Function<Value, Object>> SCALARS = Map.of(
            "Boolean",
            Value::asBoolean,
            "Int",
            value -> Math.toIntExact(value.asLong()),
            "Float",
            LeafWriters::number,
            "DateTime",
            value ->
                    DateTimeFormatter.ISO_INSTANT.format(value.asZonedDateTime().toInstant()));

    private static final Map<GraphQLEnumType, Function<Value, Object>> CLOSED_SETS = new ConcurrentHashMap<>();

    private LeafWriters() {}

    public static Function<Value, Object> of(GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType closedSet) {
            return CLOSED_SETS.computeIfAbsent(closedSet, LeafWriters::oneOf);
        }
        return SCALARS.getOrDefault(type.getName(), Value::asString);
    }

    /**
     * Converts enum values. Their names consist of letters, digits and underscores, so each is encoded once and then
     * copied.
     */
    private static Function<Value, Object> oneOf(GraphQLEnumType closedSet) {
        var names = closedSet.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(toMap(name -> name, name -> ("\"" + name + "\"").getBytes(US_ASCII)));
        return value -> {
            var name = value.asString();
            var written = names.get(name);
            if (written == null) {
                throw new IllegalArgumentException("\"%s\" is not a %s.".formatted(name, closedSet.getName()));
            }
            return written;
        };
    }

    /** Converts a leaf that Java computed instead of reading it from the graph. */
    static Object plain(Object computed) {
        if (computed instanceof Number number) {
            return number(number);
        }
        return computed instanceof Enum<?> one ? one.name() : computed;
    }

    private static Object number(Value value) {
        return number(value.asNumber());
    }

    /** Converts whole numbers without an exponent, 200000000000 instead of 2.0E11, and with all of their digits. */
    private static Object number(Number number) {
        if (number instanceof Long || number instanceof BigDecimal) {
            return number;
        }
        double decimal = number.doubleValue();
        if (!Double.isFinite(decimal)) {
            throw new IllegalArgumentException("it is no number.");
        }
        boolean whole = decimal == Math.rint(decimal) && Math.abs(decimal) < EXACT_INTEGERS;
        return whole ? (Object) number.longValue() : (Object) decimal;
    }
}
