package io.github.aipolicygraph.engine.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.database.ClassPathFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the Cypher files by the names of the schema: {@code types/<Type>/<field>.cypher}, and for the arguments of
 * lists {@code filters/<Input>.cypher} and {@code orders/<Type>.cypher}.
 *
 * <p>Files in {@code as-of} register themselves: {@code as-of/<property>.cypher} gives the earlier value of a property
 * that is derived from other facts, and {@code as-of/<Type>/<ORDER>.cypher} the earlier key of an order.
 */
public final class CypherFiles {

    private CypherFiles() {}

    public static Catalog read(GraphQLSchema schema) {
        var queries = new HashMap<String, FieldQuery>();
        var places = Places.of(schema, folders());
        var possible = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type -> places(type, places));
        Stream.concat(possible, Stream.concat(asOf(), Stream.of(Catalog.VERSION)))
                .distinct()
                .forEach(place -> text(place).ifPresent(file -> queries.put(place, FieldQuery.parse(place, file))));
        ComputedTypes.files(schema)
                .forEach(place -> queries.put(place, FieldQuery.parse(place, ComputedTypes.text(place))));
        var filters = new FilterFiles(schema, queries);
        var catalog = new Catalog(queries, filters.byInput(), places);
        var unanswered = new TreeSet<>(UnansweredFields.in(schema, catalog, places));
        unanswered.addAll(filters.unanswered());
        unanswered.addAll(UnansweredOrders.in(schema, catalog));
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException(
                    "The schema promises what no Cypher gives.\n" + String.join("\n", unanswered));
        }
        return catalog;
    }

    private static Stream<String> places(GraphQLNamedType type, Places places) {
        if (type instanceof GraphQLInputObjectType input) {
            return FilterFiles.isFilter(input) ? Stream.of(Catalog.FILTERS + input.getName()) : Stream.of();
        }
        var orders = Stream.of(Catalog.ORDERS + type.getName());
        return type instanceof GraphQLObjectType object
                ? Stream.concat(
                        orders,
                        object.getFieldDefinitions().stream().flatMap(field -> places.of(object, field.getName())))
                : orders;
    }

    private static SortedSet<String> folders() {
        return folder("cypher/types").files().stream()
                .map(file -> file.substring(0, file.indexOf('/')))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> asOf() {
        return folder("cypher/" + Catalog.AS_OF).files().stream()
                .map(file -> Catalog.AS_OF + file.replaceFirst("\\.cypher$", ""));
    }

    private static ClassPathFolder folder(String name) {
        return new ClassPathFolder(Thread.currentThread().getContextClassLoader(), name);
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
