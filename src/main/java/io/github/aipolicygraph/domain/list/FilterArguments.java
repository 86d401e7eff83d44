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
        filterOf((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(node.getType()), schema)
                .forEach(filter -> {
                    arguments.add(argument("filter", filter, "Which of them; all, if left out."));
                    arguments.add(argument("orderBy", "EntityOrder", "In which order; the usual one, if left out."));
                });
        if (edge.getField("claim") != null && edge.getField("rank") != null) {
            arguments.add(argument("link", "LinkFilter", "Which links, by what is said of them; all, if left out."));
        }
        return arguments;
    }

    /** Adds the time to every root field but those that Relay gives exactly one argument: there an ID has the time. */
    @Override
    public List<GraphQLArgument> ofRoot(GraphQLFieldDefinition root) {
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(root.getType());
        return type.getName().equals("Node")
                ? List.of()
                : List.of(
                        argument(
                                "asOf",
                                "AsOf",
                                "The time that it is asked for, with all that is selected below it; as it is now, if left out."));
    }

    /** A list has a filter if there is one of its entries' name: PersonFilter of people, MoneyFilter of money claims. */
    private static Stream<String> filterOf(GraphQLNamedOutputType node, GraphQLSchema schema) {
        return Stream.of(node.getName(), node.getName().replaceFirst("Claim$", ""))
                .map(name -> name + "Filter")
                .filter(name -> schema.getType(name) != null)
                .limit(1);
    }
}
