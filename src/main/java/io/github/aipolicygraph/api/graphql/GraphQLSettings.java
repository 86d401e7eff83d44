package io.github.aipolicygraph.api.graphql;

import io.github.aipolicygraph.api.limits.Limits;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about questions and answers; the page docs/operations.md says it for users. */
@ConfigMapping(prefix = "aipolicygraph.graphql")
public interface GraphQLSettings {

    /** The largest body of a request. */
    @WithDefault("256K")
    MemorySize largestRequest();

    /** How many entries of a list may be asked for at once. */
    @WithDefault("100")
    int largestPage();

    /** How long the database may work on one root field. */
    @WithDefault("10s")
    Duration databaseTimeout();

    /** How large a question may be. */
    Limits limits();
}
