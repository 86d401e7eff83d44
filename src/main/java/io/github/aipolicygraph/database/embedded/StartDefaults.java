package io.github.aipolicygraph.database.embedded;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Provides values for what nobody has set: free ports, and the address and password of the embedded server.
 *
 * <p>It comes after every other source, so whatever a user sets wins. It finds each value once, on first use, and lists
 * no names: otherwise the build would keep the ports that were free on the build machine.
 */
public final class StartDefaults implements ConfigSource {

    static final String NAME = "AI Policy Graph: defaults found at start";
    static final String HTTP_PORT = "quarkus.http.port";
    static final String BOLT_PORT = "aipolicygraph.neo4j.bolt-port";
    static final String BROWSER_PORT = "aipolicygraph.neo4j.http-port";
    static final String URI = "quarkus.neo4j.uri";
    static final String PASSWORD = "quarkus.neo4j.authentication.password";
    private static final String HOME = "aipolicygraph.neo4j.home";
    static final int BELOW_EVERY_OTHER = -1000;

    private final Function<String, String> set;
    private final Map<String, Supplier<String>> defaults = Map.of(
            HTTP_PORT, () -> port(8080),
            BOLT_PORT, () -> port(7687),
            BROWSER_PORT, () -> port(7474),
            URI, () -> "bolt://127.0.0.1:" + setOrFound(BOLT_PORT),
            PASSWORD, this::password);
    private final Map<String, String> found = new HashMap<>();
    private final Set<Integer> promised = new HashSet<>();

    /**
     * Creates the source.
     *
     * @param set looks up the values of other sources
     */
    StartDefaults(Function<String, String> set) {
        this.set = set;
    }

    @Override
    public synchronized String getValue(String name) {
        if (!defaults.containsKey(name) || name.equals(HTTP_PORT) && LaunchMode.current() != LaunchMode.NORMAL) {
            // In development and in tests Quarkus itself keeps or chooses the port.
            return null;
        }
        if (!found.containsKey(name)) {
            found.put(name, defaults.get(name).get());
        }
        return found.get(name);
    }

    private String port(int usual) {
        var port = Ports.firstFree(usual, promised);
        promised.add(port);
        return Integer.toString(port);
    }

    private String password() {
        // A server that the user runs has its own password; ours would only hide that it is missing.
        var home = set.apply(HOME);
        return set.apply(URI) != null
                ? null
                : Password.keptOrNew(Path.of(home == null ? ServerSettings.USUAL_HOME : home));
    }

    private String setOrFound(String name) {
        var value = set.apply(name);
        return value == null ? getValue(name) : value;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getOrdinal() {
        return BELOW_EVERY_OTHER;
    }

    /** Creates the source with access to the values of the other sources. */
    public static final class Factory implements ConfigSourceFactory {

        @Override
        public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
            return List.of(new StartDefaults(name -> {
                var value = context.getValue(name);
                // A value that an extension presumes, such as bolt://localhost:7687, wasn't set by anybody.
                var isSet = value != null && value.getConfigSourceOrdinal() > StartDefaults.BELOW_EVERY_OTHER;
                return isSet ? value.getValue() : null;
            }));
        }
    }
}
