package io.github.aipolicygraph.domain.code;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.Map;

/** Describes each scalar of the API, and says where its format is specified. */
public final class SpecifiedScalars implements EventingService {

    private record Specification(String description, String url) {}

    private static final Map<String, Specification> SCALARS = Map.of(
            "Date",
                    new Specification(
                            "A day, such as 2025-02-11.", "https://scalars.graphql.org/andimarek/local-date.html"),
            "DateTime",
                    new Specification(
                            "A moment in UTC, such as 2025-02-11T18:00:00Z. As an argument, any offset is understood.",
                            "https://scalars.graphql.org/andimarek/date-time.html"),
            "PartialDate",
                    new Specification(
                            "A date as precise as its source gives it: a year, a month or a day, such as 2025, 2025-02 or 2025-02-11.",
                            "https://www.w3.org/TR/NOTE-datetime"),
            "CountryCode",
                    new Specification(
                            "A country as two capital letters of ISO 3166-1, such as FR. EU stands for the European Union.",
                            "https://www.iso.org/iso-3166-country-codes.html"),
            "CurrencyCode",
                    new Specification(
                            "A currency as three capital letters of ISO 4217, such as EUR.",
                            "https://www.iso.org/iso-4217-currency-codes.html"),
            "LanguageCode",
                    new Specification(
                            "A language as two small letters of ISO 639-1, such as fr.",
                            "https://www.iso.org/iso-639-language-code"));

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new Specifying()));
    }

    private static final class Specifying extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
            var specified = SCALARS.get(type.getName());
            return specified == null
                    ? TraversalControl.CONTINUE
                    : changeNode(
                            context,
                            type.transform(scalar ->
                                    scalar.description(specified.description()).specifiedByUrl(specified.url())));
        }
    }
}
