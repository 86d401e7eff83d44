package io.github.aipolicygraph.domain.list;

import static io.github.aipolicygraph.engine.schema.AddedArguments.argument;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.schema.AddedArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gives lists their filters and orders, lists of links a filter of the link, and root fields their time. */
public final class FilterArguments implements AddedArguments {

    @Override
    public List<GraphQLArgument> ofList(GraphQLObjectType edge, GraphQLSchema schema) {
        var node = edge.getField("node");
        if (node == null) {
            return List.of();
        }
        var arguments = new ArrayList<GraphQLArgument>();
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(node.getType());
        named(type, "Filter", schema).forEach(filter -> arguments.add(argument("filter", filter)));
        named(type, "Order", schema).forEach(order -> arguments.add(argument("orderBy", order)));
        if (edge.getField("claim") != null && edge.getField("rank") != null) {
            arguments.add(argument("link", "LinkFilter"));
        }
        return arguments;
    }

    /** Adds the time to every root field but those that Relay gives exactly one argument: there an ID has the time. */
    @Override
    public List<GraphQLArgument> ofRoot(GraphQLFieldDefinition root) {
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(root.getType());
        return type.getName().equals("Node") ? List.of() : List.of(argument("asOf", "AsOf"));
    }

    /**
     * Finds the input of a list by the name of its entries. Lists of people have {@code PersonFilter} and {@code
     * PersonOrder}, those of amount claims {@code AmountFilter} and {@code AmountOrder}.
     */
    private static Stream<String> named(GraphQLNamedOutputType node, String ending, GraphQLSchema schema) {
        return Stream.of(node.getName(), node.getName().replaceFirst("Claim$", ""))
                .map(name -> name + ending)
                .filter(name -> schema.getType(name) != null)
                .limit(1);
    }
}
