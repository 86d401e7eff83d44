package io.github.aipolicygraph.schema;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/** Gives the generic pages their names, {@code PersonConnection} and {@code PersonEdge}, and each page its arguments. */
public final class RelayShape implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new Shaping()));
    }

    /** SmallRye names {@code Connection<RelationEdge<Actor>>} as Connection_RelationEdge_Actor: read from the end. */
    static String named(String generic) {
        var words = new StringBuilder();
        for (var word : generic.split("_")) {
            words.insert(0, word);
        }
        return words.toString().replace("EdgeConnection", "Connection");
    }

    private static boolean isGeneric(String name) {
        return name.contains("_") && !name.startsWith("__");
    }

    private static final class Shaping extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            return isGeneric(type.getName())
                    ? changeNode(context, type.transform(renamed -> renamed.name(named(type.getName()))))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLTypeReference(
                GraphQLTypeReference type, TraverserContext<GraphQLSchemaElement> context) {
            return isGeneric(type.getName())
                    ? changeNode(context, GraphQLTypeReference.typeRef(named(type.getName())))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
            return type.getName().startsWith("Connection")
                    ? changeNode(context, field.transform(Shaping::paged))
                    : TraversalControl.CONTINUE;
        }

        /** A list that is given holds values; SmallRye, asked for that, would have the list itself given always. */
        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            return argument.getType() instanceof GraphQLList list && !(list.getWrappedType() instanceof GraphQLNonNull)
                    ? changeNode(context, argument.transform(part -> part.type(listOfValues(list))))
                    : TraversalControl.CONTINUE;
        }

        private static GraphQLList listOfValues(GraphQLList list) {
            return GraphQLList.list(GraphQLNonNull.nonNull(list.getWrappedType()));
        }

        private static void paged(GraphQLFieldDefinition.Builder field) {
            field.argument(argument(
                            "first",
                            Scalars.GraphQLInt,
                            "How many entries from the start, 0 to 100; 20 if neither first nor last is given."))
                    .argument(argument("after", Scalars.GraphQLString, "Only entries behind this cursor."))
                    .argument(argument("last", Scalars.GraphQLInt, "How many entries from the end, 0 to 100."))
                    .argument(argument("before", Scalars.GraphQLString, "Only entries in front of this cursor."));
        }

        private static GraphQLArgument argument(String name, GraphQLScalarType type, String description) {
            // By reference: the schema has SmallRye's scalars under these names, and a name has one instance.
            return GraphQLArgument.newArgument()
                    .name(name)
                    .description(description)
                    .type(GraphQLTypeReference.typeRef(type.getName()))
                    .build();
        }
    }
}
