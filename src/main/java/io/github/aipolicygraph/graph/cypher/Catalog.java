package io.github.aipolicygraph.graph.cypher;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Cypher file answers which field: the type's own, else its interface's, else that of all links. */
public final class Catalog {

    /** Properties whose name in the API is not their name in the graph. */
    private static final Map<String, String> RENAMED = Map.of("from", "validFrom", "to", "validTo");

    private final Map<String, Fragment> fragments;

    Catalog(Map<String, Fragment> fragments) {
        this.fragments = Map.copyOf(fragments);
    }

    public Map<String, Fragment> fragments() {
        return fragments;
    }

    public boolean answersRoot(String field) {
        return fragments.containsKey("Query/" + field);
    }

    public Optional<Fragment> find(GraphQLObjectType type, String field) {
        return places(type, field).map(fragments::get).filter(Objects::nonNull).findFirst();
    }

    public static String property(String field) {
        return RENAMED.getOrDefault(field, field);
    }

    /** Where the file of a field may be, the most special place first: an interface before those that it implements. */
    static Stream<String> places(GraphQLObjectType type, String field) {
        var interfaces = type.getInterfaces().stream()
                .map(GraphQLInterfaceType.class::cast)
                .sorted((one, other) ->
                        other.getInterfaces().size() - one.getInterfaces().size())
                .map(GraphQLNamedType::getName);
        var links = type.getName().endsWith("Edge") ? Stream.of("Edge") : Stream.<String>empty();
        return Stream.of(Stream.of(type.getName()), interfaces, links)
                .flatMap(place -> place)
                .map(place -> place + "/" + field);
    }
}
