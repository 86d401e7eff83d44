package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** A whole list with its filters applied and in the order wanted, all of it here. */
final class OracleSelection {

    private final Catalog catalog;
    private final OracleFilter filters;
    private final DataFetchingEnvironment field;
    private final Driver driver;

    OracleSelection(Catalog catalog, Driver driver, DataFetchingEnvironment field) {
        this.catalog = catalog;
        this.filters = new OracleFilter(catalog, driver);
        this.field = field;
        this.driver = driver;
    }

    /** One order key of a row: column and property, or null for the column itself. */
    record Key(String column, String property, boolean descending) {

        static Key of(String text, boolean descending) {
            var path = text.split("\\.");
            return new Key(path[0], path.length == 1 ? null : path[1], descending);
        }

        Value in(Map<String, Value> row) {
            return property == null ? row.get(column) : row.get(column).get(property);
        }

        Comparator<Map<String, Value>> comparator() {
            Comparator<Map<String, Value>> ascending = Comparator.comparing(row -> in(row).asString());
            return descending ? ascending.reversed() : ascending;
        }
    }

    String name(FieldQuery query) {
        return keys(query).equals(usual(query).toList())
                ? query.name()
                : query.name() + " by " + orderBy().orElseThrow().replaceFirst("_(ASC|DESC)$", " $1");
    }

    /** What a cursor has behind its keys, in a list whose entries move when facts are loaded. */
    List<Value> version(FieldQuery query) {
        boolean moves = orderBy()
                .map(order -> Set.of("DEGREE", "AMOUNT").contains(key(order)))
                .orElseGet(() -> query.name().equals("Query/search"));
        if (!moves) {
            return List.of();
        }
        try (var session = driver.session()) {
            return List.of(session.run("MATCH (facts:Dataset) RETURN facts.version")
                    .single()
                    .get(0));
        }
    }

    private Optional<String> orderBy() {
        return Optional.ofNullable(field.getArgument("orderBy")).map(Object::toString);
    }

    private static String key(String order) {
        return order.replaceFirst("_(ASC|DESC)$", "");
    }

    List<Key> keys(FieldQuery query) {
        if (orderBy().isEmpty()) {
            return usual(query).toList();
        }
        var order = orderBy().get();
        var property = catalog.orders(nodeType()).get(key(order)).toString();
        var chosen = Key.of(property.replace("this.", "node."), order.endsWith("_DESC"));
        return Stream.concat(
                        Stream.of(chosen),
                        usual(query).filter(key -> key.column().equals("edge")))
                .toList();
    }

    private static Stream<Key> usual(FieldQuery query) {
        return query.order().stream().map(key -> Key.of(key.key().toString(), key.descending()));
    }

    List<Map<String, Value>> rows(FieldQuery query, List<Map<String, Value>> all) {
        var passing = passing("filter", "node", passing("link", "edge", all));
        return field.getArgument("orderBy") == null
                ? passing
                : passing.stream()
                        .sorted(keys(query).stream()
                                .map(Key::comparator)
                                .reduce(Comparator::thenComparing)
                                .orElseThrow())
                        .toList();
    }

    private List<Map<String, Value>> passing(String argument, String column, List<Map<String, Value>> rows) {
        Map<String, Object> given = field.containsArgument(argument) ? field.getArgument(argument) : null;
        if (given == null) {
            return rows;
        }
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                field.getFieldDefinition().getArgument(argument).getType());
        var all = rows.stream().map(row -> OracleFilter.id(row.get(column))).collect(toSet());
        var ids = filters.passing(type.getName(), given, all);
        return rows.stream()
                .filter(row -> ids.contains(OracleFilter.id(row.get(column))))
                .toList();
    }

    private String nodeType() {
        var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getFieldType());
        var edge = (GraphQLObjectType)
                GraphQLTypeUtil.unwrapAll(connection.getField("edges").getType());
        return ((GraphQLNamedType)
                        GraphQLTypeUtil.unwrapAll(edge.getField("node").getType()))
                .getName();
    }
}
