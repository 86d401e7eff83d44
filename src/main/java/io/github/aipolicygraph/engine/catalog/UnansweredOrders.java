package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the orders that the schema offers and no Cypher file has a key for. */
final class UnansweredOrders {

    private static final String ORDER_BY = "orderBy";

    private final Catalog catalog;

    private UnansweredOrders(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns a sentence for each of them, sorted by name. */
    static Set<String> in(GraphQLSchema schema, Catalog catalog) {
        var orders = new UnansweredOrders(catalog);
        var problems = new TreeSet<String>();
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
                .filter(field -> field.getArgument(ORDER_BY) != null)
                .flatMap(orders::of)
                .forEach(problems::add);
        return problems;
    }

    private Stream<String> of(GraphQLFieldDefinition list) {
        var orders = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(list.getArgument(ORDER_BY).getType());
        var node = node(list);
        var keys = catalog.orders(node).keySet();
        return orders.getValues().stream()
                .map(order -> order.getName())
                .filter(order ->
                        keys.stream().noneMatch(key -> order.equals(key + "_ASC") || order.equals(key + "_DESC")))
                .map(order ->
                        "%s.%s has no key: add it to cypher/orders/%s.cypher, or name it after a key there, as in %s_ASC."
                                .formatted(
                                        orders.getName(),
                                        order,
                                        node,
                                        keys.stream().findFirst().orElse("NAME")));
    }

    /** Returns the type of the entries of a list. */
    private static String node(GraphQLFieldDefinition list) {
        var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(list.getType());
        var edge = (GraphQLObjectType)
                GraphQLTypeUtil.unwrapAll(connection.getField("edges").getType());
        return ((GraphQLNamedType)
                        GraphQLTypeUtil.unwrapAll(edge.getField("node").getType()))
                .getName();
    }
}
