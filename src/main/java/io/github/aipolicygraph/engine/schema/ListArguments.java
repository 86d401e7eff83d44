package io.github.aipolicygraph.engine.schema;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The arguments that every list has, or every list of links, or every root field: declared once, here. */
final class ListArguments {

    private final GraphQLSchema schema;

    ListArguments(GraphQLSchema schema) {
        this.schema = schema;
    }

    GraphQLFieldDefinition added(GraphQLFieldDefinition field, boolean isRoot) {
        var arguments = new ArrayList<GraphQLArgument>();
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (type.getName().split("_")[0].endsWith("Connection")) {
            arguments.addAll(PAGE);
            arguments.addAll(which((GraphQLObjectType) type));
        }
        if (isRoot) {
            arguments.add(argument(
                    "asOf",
                    "AsOf",
                    "The time that it is asked for, with all that is selected below it; as it is now, if left out."));
        }
        arguments.removeIf(argument -> field.getArgument(argument.getName()) != null);
        return field.transform(changed -> arguments.forEach(changed::argument));
    }

    private static final List<GraphQLArgument> PAGE = List.of(
            argument(
                    "first",
                    Scalars.GraphQLInt.getName(),
                    "How many entries from the start, 0 to 100 unless the server is set otherwise; 20 if neither first nor last is given."),
            argument("after", Scalars.GraphQLString.getName(), "Only entries behind this cursor."),
            argument(
                    "last",
                    Scalars.GraphQLInt.getName(),
                    "How many entries from the end, 0 to 100 unless the server is set otherwise."),
            argument("before", Scalars.GraphQLString.getName(), "Only entries in front of this cursor."));

    private List<GraphQLArgument> which(GraphQLObjectType connection) {
        var edge = (GraphQLObjectType)
                GraphQLTypeUtil.unwrapAll(connection.getField("edges").getType());
        var node = edge.getField("node");
        if (node == null) {
            return List.of();
        }
        var arguments = new ArrayList<GraphQLArgument>();
        filterOf((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(node.getType()))
                .forEach(filter -> {
                    arguments.add(argument("filter", filter, "Which of them; all, if left out."));
                    arguments.add(argument("orderBy", "EntityOrder", "In which order; the usual one, if left out."));
                });
        if (edge.getField("claim") != null && edge.getField("rank") != null) {
            arguments.add(argument("link", "LinkFilter", "Which links, by what is said of them; all, if left out."));
        }
        return arguments;
    }

    /** A list has a filter if there is one of its entries' name: PersonFilter of people, MoneyFilter of money claims. */
    private Stream<String> filterOf(GraphQLNamedOutputType node) {
        return Stream.of(node.getName(), node.getName().replaceFirst("Claim$", ""))
                .map(name -> name + "Filter")
                .filter(name -> schema.getType(name) != null)
                .limit(1);
    }

    /** By reference: the schema has these types under their names already, and a name has one instance. */
    private static GraphQLArgument argument(String name, String type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .description(description)
                .type(GraphQLTypeReference.typeRef(type))
                .build();
    }
}
