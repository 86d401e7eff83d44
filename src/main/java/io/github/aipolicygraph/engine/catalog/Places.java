package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Lists where the file of a field may be: in the folder of its type, then of an interface, then of all types of its
 * kind.
 *
 * <p>A folder whose name isn't a type belongs to all types whose names end in it. In this way generic types, such as
 * the edges of lists, share the files of their fields.
 */
final class Places {

    private final List<String> suffixes;

    private Places(List<String> suffixes) {
        this.suffixes = suffixes;
    }

    /**
     * Finds the places for each type of a schema.
     *
     * @param folders the folders of the types on the class path
     */
    static Places of(GraphQLSchema schema, SortedSet<String> folders) {
        return new Places(folders.stream()
                .filter(folder -> schema.getType(folder) == null)
                .toList());
    }

    /** Returns the most specific place first: an interface before the interfaces that it implements. */
    Stream<String> of(GraphQLObjectType type, String field) {
        var interfaces = type.getInterfaces().stream()
                .map(GraphQLInterfaceType.class::cast)
                .sorted((one, other) ->
                        other.getInterfaces().size() - one.getInterfaces().size())
                .map(GraphQLNamedType::getName);
        var alike = suffixes.stream().filter(type.getName()::endsWith);
        return Stream.of(Stream.of(type.getName()), interfaces, alike)
                .flatMap(place -> place)
                .map(place -> place + "/" + field);
    }
}
