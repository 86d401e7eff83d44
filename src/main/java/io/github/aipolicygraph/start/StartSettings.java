package io.github.aipolicygraph.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the start behaves. */
@ConfigMapping(prefix = "aipolicygraph.start")
public interface StartSettings {

    /** How long HTTP stays closed while the facts are being loaded; at zero it opens at once, alive but not ready. */
    @WithDefault("0s")
    @WithConverter(NotNegative.class)
    Duration patience();

    /** The pause between two attempts to reach a database that does not answer. */
    @WithDefault("2s")
    @WithConverter(NotNegative.class)
    Duration retryEvery();

    /** How long a start on the same files leaves the server to those who ask before everything is looked through again. */
    @WithDefault("1m")
    @WithConverter(NotNegative.class)
    Duration checkAfter();

    /** Whether the questions that readers are led to are asked once the graph is filled, so that they are planned already. */
    @WithDefault("true")
    boolean askAhead();

    /** How often the log says again what the start waits for, and why. */
    @WithDefault("30s")
    @WithConverter(NotNegative.class)
    Duration sayAgainEvery();

    /** How long the lock of the migrations holds, in a Neo4j of the user's own, when its holder does not renew it. */
    @WithDefault("1m")
    @WithConverter(NotNegative.class)
    Duration lockHolds();

    /** For the build: keeps the filled store for first starts to come, and ends; does nothing if it is kept already. */
    @WithDefault("false")
    boolean prepareStore();
}
