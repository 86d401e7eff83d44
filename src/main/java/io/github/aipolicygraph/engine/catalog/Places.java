package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Where the file of a field may be: in the folder of its type, else of an interface, else of all types of its sort.
 *
 * <p>A folder that has no type of its name is that of all types whose names end in it: generic types, such as the edges of
 * lists, share the files of their fields.
 */
final class Places {

    private final List<String> suffixes;

    private Places(List<String> suffixes) {
        this.suffixes = suffixes;
    }

    /**
     * @param folders of the types, as they are on the class path
     */
    static Places of(GraphQLSchema schema, SortedSet<String> folders) {
        return new Places(folders.stream()
                .filter(folder -> schema.getType(folder) == null)
                .toList());
    }

    /** The most special place first: an interface before those that it implements. */
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
