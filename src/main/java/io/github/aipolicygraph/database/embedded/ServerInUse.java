package io.github.aipolicygraph.database.embedded;

import io.github.aipolicygraph.database.embedded.child.ServerMain;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Represents the server that the application works with: its own, unless {@code quarkus.neo4j.uri} names another one.
 */
@ApplicationScoped
public class ServerInUse {

    private final SmallRyeConfig config;
    private final ServerSettings settings;
    private EmbeddedServer server;
    private Optional<Path> archive = Optional.empty();

    ServerInUse(Config config, ServerSettings settings) {
        this.config = config.unwrap(SmallRyeConfig.class);
        this.settings = settings;
    }

    public boolean isEmbedded() {
        return isFound(value(StartDefaults.URI));
    }

    /** Returns true if the server is our own and starts without data, so that its graph is empty. */
    public boolean isNew() {
        return isEmbedded()
                && archive.isEmpty()
                && !Files.exists(settings.home().resolve("data/databases/neo4j"));
    }

    /**
     * Returns true if the server is our own and still creates its store; anything written before that ends may be lost.
     */
    public boolean isUnfinished() {
        return isEmbedded() && ServerMain.isUnfinished(home());
    }

    /** Returns the directory where the embedded server keeps everything. */
    public Path home() {
        return settings.home().toAbsolutePath().normalize();
    }

    /** Returns the log of the embedded server. */
    public Path log() {
        return home().resolve("logs/neo4j.log");
    }

    public String uri() {
        return value(StartDefaults.URI).getValue();
    }

    /**
     * Starts the embedded server, if it is the one in use, and returns immediately.
     *
     * @throws ServerCannotStart if a port that the user has set is taken, or the server cannot start at all
     */
    public void start() {
        start(Optional.empty());
    }

    /**
     * Starts the embedded server, if it is the one in use. A server that has never been started begins with the store
     * in the archive, if there is one.
     */
    public synchronized void start(Optional<Path> storeToBeginWith) {
        if (isEmbedded() && server == null) {
            var password = value(StartDefaults.PASSWORD).getValue();
            archive = storeToBeginWith;
            server = EmbeddedServer.start(settings, password, archive, this::refuseTakenPorts);
        }
    }

    private void refuseTakenPorts() {
        List.of(StartDefaults.BOLT_PORT, StartDefaults.BROWSER_PORT).forEach(this::refuseTaken);
    }

    /** Fails if the user has set the port with this name and something else listens on it. */
    public void refuseTaken(String property) {
        var port = value(property);
        if (!isFound(port) && port.getValue() != null && !Ports.isFree(Integer.parseInt(port.getValue()))) {
            throw new ServerCannotStart("Port %s is taken by another program. Set %s to a free port, or leave it out"
                            .formatted(port.getValue(), property)
                    + " and the next free one is used.");
        }
    }

    /** Returns why the embedded server isn't running; empty if it is. */
    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(server).flatMap(EmbeddedServer::trouble);
    }

    /** Holds the login for Neo4j Browser, with the connection already filled in. */
    public record BrowserLogin(String url, String user, String password) {}

    /**
     * Returns the login for Neo4j Browser; empty unless the server is embedded, because other servers may not have one.
     */
    public Optional<BrowserLogin> browser() {
        if (!isEmbedded()) {
            return Optional.empty();
        }
        var url = "http://localhost:%d/browser/?dbms=bolt://neo4j@localhost:%d"
                .formatted(settings.httpPort(), settings.boltPort());
        return Optional.of(
                new BrowserLogin(url, "neo4j", value(StartDefaults.PASSWORD).getValue()));
    }

    /** Stops the embedded server and waits until its store is closed. */
    @PreDestroy
    public synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private ConfigValue value(String property) {
        return config.getConfigValue(property);
    }

    private static boolean isFound(ConfigValue value) {
        return StartDefaults.NAME.equals(value.getConfigSourceName());
    }
}
