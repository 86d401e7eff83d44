package io.github.aipolicygraph.database.embedded;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** A home and ports for an application in a process of its own; nothing is in it yet. */
public record NewHome(ServerSettings settings) {

    public static NewHome choose() {
        return new NewHome(TestSettings.in(FreshServer.newHome()));
    }

    /** The same, as the second process finds it in its arguments. */
    public static NewHome of(String... arguments) {
        return new NewHome(TestSettings.with(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
    }

    public String[] arguments() {
        return new String[] {
            settings.home().toString(), Integer.toString(settings.boltPort()), Integer.toString(settings.httpPort())
        };
    }

    /** The server as an application has it whose user has set home, ports and password. */
    public ServerInUse server() {
        var set = Map.of(
                StartDefaults.BOLT_PORT, Integer.toString(settings.boltPort()),
                StartDefaults.BROWSER_PORT, Integer.toString(settings.httpPort()),
                StartDefaults.PASSWORD, FreshServer.PASSWORD);
        var config = new SmallRyeConfigBuilder()
                .withSources(new StartDefaults.Factory())
                .withSources(new PropertiesConfigSource(set, "the test", 400))
                .build();
        return new ServerInUse(config, settings);
    }

    public Driver driver() {
        return FreshServer.driver(settings);
    }

    /** The Neo4j that runs here, whoever has started it. */
    public Optional<ProcessHandle> process() {
        return ServerRecord.read(settings.home().resolve("server.pid")).flatMap(ServerRecord::running);
    }
}
