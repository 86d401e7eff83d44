package io.github.aipolicygraph.graph.serving;

import graphql.GraphQL;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;

/** Puts the own execution strategy into SmallRye's GraphQL engine, which nothing leads to but the tests that compare the two. */
public final class Install implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.queryExecutionStrategy(
                new TreeStrategy(Arc.container().instance(Serving.class).get().strategy()));
    }
}
