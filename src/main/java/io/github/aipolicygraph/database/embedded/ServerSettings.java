package io.github.aipolicygraph.database.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What can be set about the embedded server; the page docs/operations.md says it for users. */
@ConfigMapping(prefix = "aipolicygraph.neo4j")
public interface ServerSettings {

    String USUAL_HOME = "data/neo4j";

    /** Where the server keeps its data, its configuration, its logs and its password. */
    @WithDefault(USUAL_HOME)
    Path home();

    /** Where the build put the server's jars: {@code lib}, and {@code plugins} for Graph Data Science. */
    @WithDefault("target/neo4j")
    Path program();

    /** Has no default here: {@link StartDefaults} finds a free port when nobody has set one. */
    int boltPort();

    /** The port of Neo4j Browser; found in the same way. */
    int httpPort();

    @WithDefault("1g")
    String heap();

    @WithDefault("256m")
    String pageCache();

    /** What one transaction may hold in memory, so that one query cannot take the server down. */
    @WithDefault("512m")
    String transactionMemory();

    @WithDefault("60s")
    Duration transactionTimeout();

    /** How long a server may take to close its store before it is ended by force. */
    @WithDefault("20s")
    Duration stopWithin();
}
