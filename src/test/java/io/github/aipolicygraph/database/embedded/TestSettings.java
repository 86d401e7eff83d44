package io.github.aipolicygraph.database.embedded;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Settings of a server for tests: a home of its own, ports that are free. */
final class TestSettings {

    /** Far from the usual ports, and others for each run: one that is free may be another run's a moment later. */
    private static final int FIRST_PORT =
            20_000 + 20 * (int) (ProcessHandle.current().pid() % 400);

    private TestSettings() {}

    static ServerSettings in(Path home) {
        var bolt = Ports.firstFree(FIRST_PORT, Set.of());
        var http = Ports.firstFree(FIRST_PORT, Set.of(bolt));
        return with(home, bolt, http);
    }

    static ServerSettings with(Path home, int bolt, int http) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(ServerSettings.class)
                .withDefaultValue("aipolicygraph.neo4j.home", home.toString())
                .withDefaultValue("aipolicygraph.neo4j.bolt-port", Integer.toString(bolt))
                .withDefaultValue("aipolicygraph.neo4j.http-port", Integer.toString(http))
                .withDefaultValue("aipolicygraph.neo4j.heap", "768m")
                .withDefaultValue("aipolicygraph.neo4j.page-cache", "64m")
                .build()
                .getConfigMapping(ServerSettings.class);
    }
}
