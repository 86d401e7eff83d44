package io.github.aipolicygraph.graph.server;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Hands {@link StartDefaults} what the other sources say. */
public final class StartDefaultsFactory implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return List.of(new StartDefaults(name -> {
            var value = context.getValue(name);
            // What an extension presumes, such as bolt://localhost:7687, was not set by anybody.
            var isSet = value != null && value.getConfigSourceOrdinal() > StartDefaults.BELOW_EVERY_OTHER;
            return isSet ? value.getValue() : null;
        }));
    }
}
