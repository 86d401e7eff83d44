package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.embedded.ServerInUse;
import io.github.aipolicygraph.database.migration.Migrate;
import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.LoadFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the schema and the facts of a database that answers to what the files say. */
@ApplicationScoped
class FillGraph {

    private final ServerInUse server;
    private final Migrate migrate;
    private final LoadFacts loadFacts;
    private final Optional<Path> facts;
    private Optional<CompletableFuture<FactBase>> ahead = Optional.empty();

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

    /** Reads the files while a server that has nothing yet is still starting. */
    void readAhead() {
        if (server.isNew()) {
            ahead = facts.map(files -> CompletableFuture.supplyAsync(() -> ReadFacts.from(files)));
        }
    }

    /** What can be served at once, while everything is looked through again: the same files were loaded before. */
    Optional<String> heldAlready() {
        return facts.filter(loadFacts::holds)
                .map(files -> "the files of %s, unchanged since they were loaded".formatted(files));
    }

    /** Migrates the schema and returns its version. On a shared server, a lock expires after this time unless it is renewed. */
    String migrate(Duration lockHolds) {
        if (server.isEmbedded()) {
            migrate.forgetCutShort();
        }
        return migrate.apply(lockHolds);
    }

    /**
     * Gives what was loaded.
     *
     * @param progress is told each step that begins
     */
    String load(Consumer<String> progress) {
        return facts.map(files -> loadFacts.load(read(files), progress).summary())
                .orElse("the graph as it is: aipolicygraph.facts names no directory");
    }

    private FactBase read(Path files) {
        var reading = ahead;
        // Once only: by another try the files may have been mended.
        ahead = Optional.empty();
        try {
            return reading.map(CompletableFuture::join).orElseGet(() -> ReadFacts.from(files));
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException bad ? bad : failure;
        }
    }
}
