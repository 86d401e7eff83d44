package io.github.aipolicygraph.api.graphql;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says in the schema itself what it is and which version it has. */
public final class SchemaDescription implements EventingService {

    private static final String TEXT =
            "AI Policy Graph, version %s: who pledged what in AI policy, according to whom. Each fact has its evidence. "
                    + "A field of Query is null only beside an error, or where nothing has the ID that was asked for. "
                    + "docs/api-stability.md says what may change, CHANGELOG.md what changed.";

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return builder.description(TEXT.formatted(version()));
    }

    private static String version() {
        return ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
    }
}
