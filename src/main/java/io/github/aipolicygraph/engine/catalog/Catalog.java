package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which Cypher file answers which field: the type's own, else its interface's, else that of all links or lists. */
public final class Catalog {

    /** Properties whose name in the API is not their name in the graph. */
    private static final Map<String, String> RENAMED = Map.of("from", "validFrom", "to", "validTo");

    /** What the names of generic types end in: their fields have one file for all of them. */
    private static final List<String> ALIKE = List.of("Edge", "CountedConnection");

    static final String FILTERS = "filters/";
    static final String ORDERS = "orders/";
    static final String AS_OF = "as-of/";

    /** Properties that say what follows from claims, and hold for now only. */
    public static final List<String> OF_NOW = List.of("disputed", "conflicted");

    /** Fields of a link that depend on the day. They aren't properties: filters, too, take what the field's file gives. */
    public static final List<String> OF_A_DAY = List.of("holds");

    /** Orders that follow from claims, as type and order: a list as of another time is in the order of that time. */
    public static final List<String> ORDERS_OF_NOW = List.of("Pledge/AMOUNT");

    /** Orders whose keys follow from all that is known of a thing, so that other facts move it in a list. */
    public static final Set<String> DERIVED_ORDERS = Set.of("DEGREE", "AMOUNT");

    private final Map<String, FieldQuery> queries;
    private final Map<String, List<FieldQuery>> filters;
    private final Map<Place, Optional<FieldQuery>> found = new ConcurrentHashMap<>();

    Catalog(Map<String, FieldQuery> queries, Map<String, List<FieldQuery>> filters) {
        this.queries = Map.copyOf(queries);
        this.filters = Map.copyOf(filters);
    }

    public Map<String, FieldQuery> queries() {
        return queries;
    }

    public boolean answersRoot(String field) {
        return queries.containsKey("Query/" + field);
    }

    public Optional<FieldQuery> find(GraphQLObjectType type, String field) {
        return found.computeIfAbsent(
                new Place(type.getName(), field),
                place -> places(type, field)
                        .map(queries::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** What a property or an order of now was at another time. */
    public FieldQuery then(String property) {
        return queries.get(AS_OF + property);
    }

    /** A file beside those of the fields of a type, which says what objects of it are made from. */
    public FieldQuery beside(String type, String name) {
        return queries.get(type + "/" + name);
    }

    /** A field of a type; each is looked for once, for it is asked for with every question. */
    private record Place(String type, String field) {}

    /** The files with the conditions of an input: its own, and that of all entities if it is about one kind of them. */
    public List<FieldQuery> filters(String input) {
        return filters.getOrDefault(input, List.of());
    }

    /** The keys by which lists of a type can be ordered, by their names in the API. */
    public Map<String, CypherTemplate> orders(String type) {
        return Optional.ofNullable(queries.get(ORDERS + type))
                .map(FieldQuery::named)
                .orElse(Map.of());
    }

    public static String property(String field) {
        return RENAMED.getOrDefault(field, field);
    }

    /** The file of a place: that of a type is among the types, every other place says where it is. */
    public static String file(String place) {
        boolean isOfAType = Stream.of(FILTERS, ORDERS, AS_OF).noneMatch(place::startsWith);
        return "cypher/%s%s.cypher".formatted(isOfAType ? "types/" : "", place);
    }

    /** Where the file of a field may be, the most special place first: an interface before those that it implements. */
    static Stream<String> places(GraphQLObjectType type, String field) {
        var interfaces = type.getInterfaces().stream()
                .map(GraphQLInterfaceType.class::cast)
                .sorted((one, other) ->
                        other.getInterfaces().size() - one.getInterfaces().size())
                .map(GraphQLNamedType::getName);
        var alike = ALIKE.stream().filter(type.getName()::endsWith);
        return Stream.of(Stream.of(type.getName()), interfaces, alike)
                .flatMap(place -> place)
                .map(place -> place + "/" + field);
    }
}
