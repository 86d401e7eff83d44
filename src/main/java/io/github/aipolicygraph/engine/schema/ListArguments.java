package io.github.aipolicygraph.engine.schema;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Adds the arguments of every list and every root field: those of pages itself, the others from their implementations.
 */
final class ListArguments {

    private static final List<AddedArguments> ADDED =
            ServiceLoader.load(AddedArguments.class, AddedArguments.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private final GraphQLSchema schema;

    ListArguments(GraphQLSchema schema) {
        this.schema = schema;
    }

    GraphQLFieldDefinition added(GraphQLFieldDefinition field, boolean isRoot) {
        var arguments = new ArrayList<GraphQLArgument>();
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (type.getName().split("_")[0].endsWith("Connection")) {
            var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                    ((GraphQLObjectType) type).getField("edges").getType());
            arguments.addAll(PAGE);
            ADDED.forEach(some -> arguments.addAll(some.ofList(edge, schema)));
        }
        if (isRoot) {
            ADDED.forEach(some -> arguments.addAll(some.ofRoot(field)));
        }
        arguments.removeIf(argument -> field.getArgument(argument.getName()) != null);
        return field.transform(changed -> arguments.forEach(changed::argument));
    }

    private static final List<GraphQLArgument> PAGE = List.of(
            AddedArguments.argument("first", Scalars.GraphQLInt.getName()),
            AddedArguments.argument("after", Scalars.GraphQLString.getName()),
            AddedArguments.argument("last", Scalars.GraphQLInt.getName()),
            AddedArguments.argument("before", Scalars.GraphQLString.getName()));
}
