package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which Cypher file answers which field, and which files belong to filters, orders and other times. */
public final class Catalog {

    static final String FILTERS = "filters/";
    static final String ORDERS = "orders/";
    static final String AS_OF = "as-of/";

    static final String VERSION = "version";

    private final Map<String, FieldQuery> queries;
    private final Map<String, List<FieldQuery>> filters;
    private final TimeDependent timeDependent;
    private final Places places;
    private final Map<Place, Optional<FieldQuery>> found = new ConcurrentHashMap<>();

    Catalog(Map<String, FieldQuery> queries, Map<String, List<FieldQuery>> filters, Places places) {
        this.queries = Map.copyOf(queries);
        this.filters = Map.copyOf(filters);
        this.places = places;
        timeDependent = new TimeDependent(queries);
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
                place -> places.of(type, field)
                        .map(queries::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** What has another value at another time. */
    public TimeDependent timeDependent() {
        return timeDependent;
    }

    /** An expression for the version of the facts that the graph holds. */
    public String version() {
        return queries.get(VERSION).returns().toString().replaceFirst(" AS value$", "");
    }

    /** A file beside those of the fields of a type, which says what objects of it are made from. */
    public FieldQuery beside(String type, String name) {
        return queries.get(type + "/" + name);
    }

    /** A field of a type; each is looked for once, for it is asked for with every question. */
    private record Place(String type, String field) {}

    /** The files with the conditions of an input: its own, and those of the interfaces of the type that it is about. */
    public List<FieldQuery> filters(String input) {
        return filters.getOrDefault(input, List.of());
    }

    /** The keys by which lists of a type can be ordered, by their names in the API. */
    public Map<String, CypherTemplate> orders(String type) {
        return Optional.ofNullable(queries.get(ORDERS + type))
                .map(FieldQuery::named)
                .orElse(Map.of());
    }

    /** Whether a load of other facts may move an entry of a list that is in this order. */
    public boolean isDerived(String type, String order) {
        return Optional.ofNullable(queries.get(ORDERS + type))
                .filter(orders -> orders.header().derived().contains(order))
                .isPresent();
    }

    /** The file of a place: that of a type, which begins with a capital, is among the types. */
    public static String file(String place) {
        boolean isOfAType = Character.isUpperCase(place.charAt(0));
        return "cypher/%s%s.cypher".formatted(isOfAType ? "types/" : "", place);
    }
}
