package io.github.aipolicygraph.api.graphql;

import graphql.GraphQL;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;

/** Puts the own execution strategy into SmallRye's GraphQL engine, which nothing leads to but the tests that compare the two. */
public final class SmallRyeBridge implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.queryExecutionStrategy(new JsonTreeStrategy(
                Arc.container().instance(GraphQLEngine.class).get().strategy()));
    }
}
