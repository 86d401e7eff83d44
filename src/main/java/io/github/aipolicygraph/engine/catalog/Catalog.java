package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows which Cypher file answers which field, and which files define filters, orders and other times. */
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

    /** Returns the properties and orders whose value depends on the time asked about. */
    public TimeDependent timeDependent() {
        return timeDependent;
    }

    /** Returns an expression for the version of the facts that the graph contains. */
    public String version() {
        return queries.get(VERSION).returns().toString().replaceFirst(" AS value$", "");
    }

    /** Returns a file in the folder of a type that says what its objects are computed from, not a file of one field. */
    public FieldQuery beside(String type, String name) {
        return queries.get(type + "/" + name);
    }

    /** Identifies a field of a type. The catalog looks each one up once, because every request asks for it. */
    private record Place(String type, String field) {}

    /**
     * Returns the files with the conditions of an input: its own file, then those of the interfaces of the filtered
     * type.
     */
    public List<FieldQuery> filters(String input) {
        return filters.getOrDefault(input, List.of());
    }

    /** Returns the keys that can sort lists of a type, by their names in the API. */
    public Map<String, CypherTemplate> orders(String type) {
        return Optional.ofNullable(queries.get(ORDERS + type))
                .map(FieldQuery::named)
                .orElse(Map.of());
    }

    /** Returns true if loading other facts may move an entry in a list with this order. */
    public boolean isDerived(String type, String order) {
        return Optional.ofNullable(queries.get(ORDERS + type))
                .filter(orders -> orders.header().derived().contains(order))
                .isPresent();
    }

    /**
     * Returns the file of a place. A place that starts with a capital letter belongs to a type, so its file is in the
     * folder of types.
     */
    public static String file(String place) {
        boolean isOfAType = Character.isUpperCase(place.charAt(0));
        return "cypher/%s%s.cypher".formatted(isOfAType ? "types/" : "", place);
    }
}
