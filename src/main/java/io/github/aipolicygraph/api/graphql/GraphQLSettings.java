package io.github.aipolicygraph.api.graphql;

import io.github.aipolicygraph.api.limits.Limits;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Configures requests and answers; docs/operations.md explains the settings to users. */
@ConfigMapping(prefix = "aipolicygraph.graphql")
public interface GraphQLSettings {

    /** Limits the size of a request body. */
    @WithDefault("256K")
    MemorySize largestRequest();

    /** Limits how many entries of a list a caller may request at once. */
    @WithDefault("100")
    int largestPage();

    /** Limits how long the database may work on one root field. */
    @WithDefault("10s")
    Duration databaseTimeout();

    /** Limits the size of a request. */
    Limits limits();
}
