package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;

/** Knows which label the nodes of a type have. */
public final class NodeLabels {

    private NodeLabels() {}

    /**
     * Returns the name of the type. If that ends in the name of an interface, the label is what precedes it: a {@code
     * RunningTask} of the interface {@code Task} is a node with the labels Running and Task.
     */
    public static String of(GraphQLObjectType type) {
        return type.getInterfaces().stream()
                .map(GraphQLNamedType.class::cast)
                .map(GraphQLNamedType::getName)
                .filter(type.getName()::endsWith)
                .map(ending -> type.getName().substring(0, type.getName().length() - ending.length()))
                .findFirst()
                .orElse(type.getName());
    }
}
