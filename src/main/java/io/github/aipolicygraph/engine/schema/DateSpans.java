package io.github.aipolicygraph.engine.schema;

import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;

/**
 * Adds a field beside each partial date: {@code start} gets {@code startSpan}, with the first and the last day that the
 * date may mean. A program can't compute with {@code 2025-02}.
 */
public final class DateSpans implements EventingService {

    /** The name of the type of the added fields. */
    public static final String SPAN = "DateSpan";

    private static final String PARTIAL_DATE = "PartialDate";
    private static final String SUFFIX = "Span";

    private static final GraphQLObjectType SPAN_TYPE = GraphQLObjectType.newObject()
            .name(SPAN)
            .description("The days that a partial date may mean: of `2025-02` the 1st to the 28th of February 2025.")
            .field(day("earliest", "The first of these days."))
            .field(day("latest", "The last of these days; of a full date the same as `earliest`."))
            .build();

    /** Returns the name of the date that a field belongs to; of any other field its own name. */
    public static String dateOf(GraphQLFieldDefinition field) {
        return isNamed(field.getType(), SPAN)
                ? field.getName().substring(0, field.getName().length() - SUFFIX.length())
                : field.getName();
    }

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var withSpan = builder.additionalType(SPAN_TYPE).build();
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(withSpan, new Adding()));
    }

    private static GraphQLFieldDefinition day(String name, String description) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(description)
                .type(nonNull(typeRef("Date")))
                .build();
    }

    private static boolean isNamed(GraphQLType type, String name) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName().equals(name);
    }

    private static final class Adding extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            var added = spans(type.getFieldDefinitions());
            return added.isEmpty()
                    ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> changed.fields(added)));
        }

        @Override
        public TraversalControl visitGraphQLInterfaceType(
                GraphQLInterfaceType type, TraverserContext<GraphQLSchemaElement> context) {
            var added = spans(type.getFieldDefinitions());
            return added.isEmpty()
                    ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> changed.fields(added)));
        }

        private static List<GraphQLFieldDefinition> spans(List<GraphQLFieldDefinition> fields) {
            return fields.stream()
                    .filter(field -> isNamed(field.getType(), PARTIAL_DATE))
                    .map(Adding::span)
                    .toList();
        }

        private static GraphQLFieldDefinition span(GraphQLFieldDefinition date) {
            return GraphQLFieldDefinition.newFieldDefinition()
                    .name(date.getName() + SUFFIX)
                    .description("The days that `%s` may mean, to compute with%s"
                            .formatted(
                                    date.getName(),
                                    GraphQLTypeUtil.isNonNull(date.getType()) ? "." : "; null if that is."))
                    .type(as(date.getType()))
                    .build();
        }

        /** Returns the type of the added field: required or a list where the date is. */
        private static GraphQLOutputType as(GraphQLType date) {
            if (GraphQLTypeUtil.isNonNull(date)) {
                return nonNull(as(GraphQLTypeUtil.unwrapOne(date)));
            }
            return GraphQLTypeUtil.isList(date) ? GraphQLList.list(as(GraphQLTypeUtil.unwrapOne(date))) : typeRef(SPAN);
        }
    }
}
