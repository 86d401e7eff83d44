package io.github.aipolicygraph.engine.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
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
import io.github.aipolicygraph.engine.id.IdCoercing;
import io.smallrye.graphql.scalar.number.NumberCoercing;
import io.smallrye.graphql.spi.EventingService;
import java.util.Set;

/** Gives the generic pages their names, {@code ThingConnection} and {@code ThingEdge}, and each page its arguments. */
public final class ConnectionTypes implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var schema = withoutUnused(builder.build());
        return GraphQLSchema.newSchema(
                SchemaTransformer.transformSchema(schema, new Shaping(new ListArguments(schema))));
    }

    /** SmallRye's own directives, which nothing here uses. */
    private static final Set<String> UNUSED = Set.of("constraint", "rolesAllowed");

    /**
     * Removes what SmallRye declares and this API doesn't have. It adds all the scalars that it knows; those that a field
     * uses are in the schema anyway.
     */
    private static GraphQLSchema withoutUnused(GraphQLSchema schema) {
        var types = schema.getAdditionalTypes().stream()
                .filter(type -> !(type instanceof GraphQLScalarType))
                .collect(toUnmodifiableSet());
        var directives = schema.getDirectives().stream()
                .filter(directive -> !UNUSED.contains(directive.getName()))
                .collect(toUnmodifiableSet());
        return schema.transform(changed -> changed.clearAdditionalTypes()
                .additionalTypes(types)
                .clearDirectives()
                .additionalDirectives(directives));
    }

    /**
     * Reads the name from its end, because SmallRye names {@code Connection<LinkEdge<Thing>>}
     * Connection_LinkEdge_Thing.
     */
    static String named(String generic) {
        var words = new StringBuilder();
        for (var word : generic.split("_")) {
            words.insert(0, word);
        }
        return words.toString().replaceFirst("Edge(Counted)?Connection$", "$1Connection");
    }

    private static boolean isGeneric(String name) {
        return name.contains("_") && !name.startsWith("__");
    }

    private static final class Shaping extends GraphQLTypeVisitorStub {

        private final ListArguments arguments;

        Shaping(ListArguments arguments) {
            this.arguments = arguments;
        }

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

        /**
         * Replaces the scalars of numbers: SmallRye's own Int reads 4294967297 as 1, because it cuts off what doesn't
         * fit an integer, and a double loses digits. Replaces the scalar of IDs, so that one may say of which time it is.
         */
        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
            if (type.getName().equals(Scalars.GraphQLInt.getName())) {
                return changeNode(context, Scalars.GraphQLInt);
            }
            if (type.getName().equals(Scalars.GraphQLID.getName())) {
                return changeNode(context, type.transform(timed -> timed.coercing(new IdCoercing(type.getCoercing()))));
            }
            return type.getCoercing() instanceof NumberCoercing numbers
                    ? changeNode(context, type.transform(strict -> strict.coercing(strict(type, numbers))))
                    : TraversalControl.CONTINUE;
        }

        private static Coercing<?, ?> strict(GraphQLScalarType type, NumberCoercing numbers) {
            var only = new NumbersOnly(numbers);
            return type.getName().equals(Scalars.GraphQLFloat.getName()) ? new ExactNumbers(only) : only;
        }

        /** Corrects the list: SmallRye makes a list of non-null items non-null itself. */
        @Override
        public TraversalControl visitGraphQLInputObjectField(
                GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
            return field.getType() instanceof GraphQLList list && !(list.getWrappedType() instanceof GraphQLNonNull)
                    ? changeNode(context, field.transform(full -> full.type(listOfValues(list))))
                    : TraversalControl.CONTINUE;
        }

        private static String itemOf(GraphQLList list) {
            return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(list)).getName();
        }

        /**
         * Makes the items of a list argument non-null. If SmallRye is asked to do so, it makes the list itself
         * required.
         */
        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            return argument.getType() instanceof GraphQLList list && !(list.getWrappedType() instanceof GraphQLNonNull)
                    ? changeNode(context, argument.transform(part -> part.type(listOfValues(list))))
                    : TraversalControl.CONTINUE;
        }

        private static GraphQLList listOfValues(GraphQLList list) {
            return GraphQLList.list(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(itemOf(list))));
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            boolean isRoot = context.getParentNode() instanceof GraphQLObjectType parent
                    && parent.getName().equals("Query");
            var added = arguments.added(field, isRoot);
            return added.getArguments().size() > field.getArguments().size()
                    ? changeNode(context, added)
                    : TraversalControl.CONTINUE;
        }
    }
}
