package io.github.aipolicygraph.database.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Configures the embedded server; docs/operations.md explains the settings to users. */
@ConfigMapping(prefix = "aipolicygraph.neo4j")
public interface ServerSettings {

    String USUAL_HOME = "data/neo4j";

    /** The directory where the server keeps its data, its configuration, its logs and its password. */
    @WithDefault(USUAL_HOME)
    Path home();

    /** The directory where the build put the server's jars: {@code lib}, and {@code plugins} for Graph Data Science. */
    @WithDefault("target/neo4j")
    Path program();

    /** Has no default here: {@link StartDefaults} finds a free port if nobody has set one. */
    int boltPort();

    /** The port of Neo4j Browser; found in the same way. */
    int httpPort();

    @WithDefault("1g")
    String heap();

    @WithDefault("256m")
    String pageCache();

    /** Limits the memory of one transaction, so that no query can take the server down. */
    @WithDefault("512m")
    String transactionMemory();

    @WithDefault("60s")
    Duration transactionTimeout();

    /** Limits how long a server may take to close its store before it is killed. */
    @WithDefault("20s")
    Duration stopWithin();
}
