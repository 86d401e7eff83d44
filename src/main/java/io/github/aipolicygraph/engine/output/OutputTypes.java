package io.github.aipolicygraph.engine.output;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Reads the types of fields. */
public final class OutputTypes {

    private OutputTypes() {}

    /** Returns the plan of a scalar, an enum or a list of these. */
    public static OutputPlan leaf(GraphQLType type) {
        var unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
        return GraphQLTypeUtil.isList(unwrapped)
                ? new OutputPlan.Items(leaf(itemOf(type)), isRequired(type))
                : new OutputPlan.Leaf(LeafWriters.of((GraphQLNamedType) unwrapped), isRequired(type));
    }

    /** Returns the type of the items of a list. */
    public static GraphQLType itemOf(GraphQLType type) {
        return GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
    }

    /** Returns true if a value of this type is never null. */
    public static boolean isRequired(GraphQLType type) {
        return type instanceof GraphQLNonNull;
    }
}
