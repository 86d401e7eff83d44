package io.github.aipolicygraph.engine.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import java.util.List;

/**
 * Declares arguments that many fields of a schema share, in one place. Implementations are registered as Java services.
 */
public interface AddedArguments {

    /** Returns the arguments of every field that returns a list with these edges; none by default. */
    default List<GraphQLArgument> ofList(GraphQLObjectType edge, GraphQLSchema schema) {
        return List.of();
    }

    /** Returns the arguments of a root field; none by default. */
    default List<GraphQLArgument> ofRoot(GraphQLFieldDefinition root) {
        return List.of();
    }

    /**
     * Creates an argument without a description, because a hundred fields would repeat it: the type of the argument or
     * of the page has one. The type is a reference: the schema already contains the type, and a name must have only
     * one instance.
     */
    static GraphQLArgument argument(String name, String type) {
        return GraphQLArgument.newArgument()
                .name(name)
                .type(GraphQLTypeReference.typeRef(type))
                .build();
    }
}
