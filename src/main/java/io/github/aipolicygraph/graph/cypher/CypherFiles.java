package io.github.aipolicygraph.graph.cypher;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Cypher files by the names of the schema: {@code cypher/<Type>/<field>.cypher}. */
public final class CypherFiles {

    private CypherFiles() {}

    public static Catalog read(GraphQLSchema schema) {
        var fragments = new HashMap<String, Fragment>();
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(CypherFiles::places)
                .distinct()
                .forEach(place -> text(place).ifPresent(file -> fragments.put(place, Fragment.parse(place, file))));
        var catalog = new Catalog(fragments);
        var unanswered = UnansweredFields.in(schema, catalog);
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException(
                    "The schema promises what no Cypher gives.\n" + String.join("\n", unanswered));
        }
        return catalog;
    }

    private static Stream<String> places(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream().flatMap(field -> Catalog.places(type, field.getName()));
    }

    static Optional<String> text(String place) {
        var resource = "cypher/" + place + ".cypher";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }
}
