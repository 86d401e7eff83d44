package io.github.aipolicygraph.domain.vocabulary.own;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the closed sets of the schema the values that the fact base adds to them. */
public final class AddOwnValues implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var own = OwnValuesProvider.ofTheFacts();
        return own.all().isEmpty()
                ? builder
                : GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new Adding(own)));
    }

    private static final class Adding extends GraphQLTypeVisitorStub {

        private final OwnValues own;

        Adding(OwnValues own) {
            this.own = own;
        }

        @Override
        public TraversalControl visitGraphQLEnumType(
                GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
            var more = Optional.of(type.getName()).flatMap(ClosedSet::ofType).stream()
                    .flatMap(own::of)
                    .map(Adding::value)
                    .toList();
            return more.isEmpty()
                    ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(wider -> wider.replaceValues(inOrder(type, more))));
        }

        /** By name, as SmallRye has them: who sent a wrong value is told all of them in one order. */
        private static List<GraphQLEnumValueDefinition> inOrder(
                GraphQLEnumType type, List<GraphQLEnumValueDefinition> more) {
            return Stream.concat(type.getValues().stream(), more.stream())
                    .sorted(Comparator.comparing(GraphQLEnumValueDefinition::getName))
                    .toList();
        }

        /** As SmallRye makes them: what the engine works with is the name. */
        private static GraphQLEnumValueDefinition value(OwnValue own) {
            return GraphQLEnumValueDefinition.newEnumValueDefinition()
                    .name(own.name())
                    .value(own.name())
                    .description(own.label())
                    .build();
        }
    }
}
