package io.github.aipolicygraph.start;

import io.github.aipolicygraph.graph.Migrate;
import io.github.aipolicygraph.graph.server.ServerInUse;
import io.github.aipolicygraph.recording.LoadFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the schema and the facts of a database that answers to what the files say. */
@ApplicationScoped
class FillGraph {

    private final ServerInUse server;
    private final Migrate migrate;
    private final LoadFacts loadFacts;
    private final Optional<Path> facts;

    FillGraph(
            ServerInUse server,
            Migrate migrate,
            LoadFacts loadFacts,
            @ConfigProperty(name = "aipolicygraph.facts", defaultValue = "facts") Optional<Path> facts) {
        this.server = server;
        this.migrate = migrate;
        this.loadFacts = loadFacts;
        this.facts = facts;
    }

    /** Gives what was loaded. */
    String run() {
        if (server.isEmbedded()) {
            migrate.forgetCutShort();
        }
        var schema = migrate.apply();
        var loaded = facts.map(files -> loadFacts.load(files).summary())
                .orElse("the graph as it is: aipolicygraph.facts names no directory");
        return "%s (schema %s)".formatted(loaded, schema);
    }
}
