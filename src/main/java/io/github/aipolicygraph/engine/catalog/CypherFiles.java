package io.github.aipolicygraph.engine.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the Cypher files by the names of the schema: {@code types/<Type>/<field>.cypher}, and for the arguments of lists
 * {@code filters/<Input>.cypher} and {@code orders/<Type>.cypher}; {@code as-of/<property>.cypher} says what a property that
 * follows from claims was at another time, {@code as-of/<Type>/<ORDER>.cypher} what an order was.
 */
public final class CypherFiles {

    private CypherFiles() {}

    public static Catalog read(GraphQLSchema schema) {
        var queries = new HashMap<String, FieldQuery>();
        var places = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(CypherFiles::places);
        Stream.concat(places, ofAnotherTime())
                .distinct()
                .forEach(place -> text(place).ifPresent(file -> queries.put(place, FieldQuery.parse(place, file))));
        ComputedTypes.files(schema)
                .forEach(place -> queries.put(place, FieldQuery.parse(place, ComputedTypes.text(place))));
        var filters = new FilterFiles(schema, queries);
        var catalog = new Catalog(queries, filters.byInput());
        var unanswered = new TreeSet<>(UnansweredFields.in(schema, catalog));
        unanswered.addAll(filters.unanswered());
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException(
                    "The schema promises what no Cypher gives.\n" + String.join("\n", unanswered));
        }
        return catalog;
    }

    private static Stream<String> places(GraphQLNamedType type) {
        if (type instanceof GraphQLInputObjectType input) {
            return FilterFiles.isFilter(input) ? Stream.of(Catalog.FILTERS + input.getName()) : Stream.of();
        }
        var orders = Stream.of(Catalog.ORDERS + type.getName());
        return type instanceof GraphQLObjectType object
                ? Stream.concat(
                        orders,
                        object.getFieldDefinitions().stream().flatMap(field -> Catalog.places(object, field.getName())))
                : orders;
    }

    private static Stream<String> ofAnotherTime() {
        return Stream.concat(Catalog.OF_NOW.stream(), Catalog.ORDERS_OF_NOW.stream())
                .map(property -> Catalog.AS_OF + property);
    }

    static Optional<String> text(String place) {
        var resource = Catalog.file(place);
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }
}
