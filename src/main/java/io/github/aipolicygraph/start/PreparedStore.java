package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.embedded.ServerInUse;
import io.github.aipolicygraph.database.embedded.ServerSettings;
import io.github.aipolicygraph.database.embedded.child.StoreArchive;
import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.load.derive.Derivation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store that the build fills with the facts: a first start on the same files begins with it and need not load them. */
@ApplicationScoped
class PreparedStore {

    private final Path folder;
    private final Optional<Path> facts;
    private final StartSettings start;

    PreparedStore(
            ServerSettings settings,
            StartSettings start,
            @ConfigProperty(name = "aipolicygraph.facts", defaultValue = "facts") Optional<Path> facts) {
        this.folder = settings.program().resolve("prepared");
        this.facts = facts;
        this.start = start;
    }

    /** Whether this start is one of the build, which makes the store. */
    boolean isToBeMade() {
        return start.prepareStore();
    }

    /** The archive with the files as they are now, if the build has made one. */
    Optional<Path> ofTheseFacts() {
        return facts.filter(Files::isDirectory).map(this::archive).filter(Files::exists);
    }

    /** Stops the server and keeps its store, for servers to come. */
    void keep(ServerInUse server) {
        server.stop();
        try {
            dropOthers();
            StoreArchive.pack(server.home().resolve("data"), archive(facts.orElseThrow()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The store cannot be kept in %s.".formatted(folder), failure);
        }
    }

    private Path archive(Path files) {
        return folder.resolve("%s-%d.zip".formatted(ReadFacts.versionOf(files), Derivation.VERSION));
    }

    private void dropOthers() throws IOException {
        Files.createDirectories(folder);
        try (var archives = Files.newDirectoryStream(folder, "*.zip*")) {
            for (var archive : archives) {
                Files.delete(archive);
            }
        }
    }
}
