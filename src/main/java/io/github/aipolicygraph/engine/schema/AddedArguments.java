package io.github.aipolicygraph.engine.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import java.util.List;

/** Arguments that many fields of a schema have, declared in one place; registered as a Java service. */
public interface AddedArguments {

    /** Those of every field that gives a list with these edges; none by default. */
    default List<GraphQLArgument> ofList(GraphQLObjectType edge, GraphQLSchema schema) {
        return List.of();
    }

    /** Those of every root field; none by default. */
    default List<GraphQLArgument> ofRoot() {
        return List.of();
    }

    /** By reference: the schema has these types under their names already, and a name has one instance. */
    static GraphQLArgument argument(String name, String type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .description(description)
                .type(GraphQLTypeReference.typeRef(type))
                .build();
    }
}
