package io.github.aipolicygraph.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.aipolicygraph.database.embedded.child.ServerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * Represents the server's home, which one application at a time holds.
 *
 * <p>The hold is a lock of the operating system: it ends with its process, even if that is killed.
 */
final class ServerHome implements AutoCloseable {

    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final String HOLD = "application.lock";
    private static final String CAUSED_BY = "Caused by: ";

    private final Path path;
    private final FileChannel hold;

    private ServerHome(Path path, FileChannel hold) {
        this.path = path;
        this.hold = hold;
    }

    /** Returns true if an application has ever held the home. */
    static boolean wasHeld(Path home) {
        return Files.exists(home.resolve(HOLD));
    }

    /** Holds the home. Waits this long for an application that is still stopping. */
    static ServerHome hold(Path given, Duration patience) {
        var path = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path.resolve("conf"));
            Files.createDirectories(path.resolve("logs"));
            ownersOnly(path, "rwx------");
            var channel = FileChannel.open(path.resolve(HOLD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel, patience)) {
                channel.close();
                throw new ServerCannotStart("Another application that is running uses the Neo4j in " + path
                        + ". Stop it, or set aipolicygraph.neo4j.home to another directory.");
            }
            return new ServerHome(path, channel);
        } catch (IOException failure) {
            throw new ServerCannotStart(
                    "The directory %s for Neo4j cannot be used: %s. Set aipolicygraph.neo4j.home."
                            .formatted(path, failure.getMessage()),
                    failure);
        }
    }

    private static boolean lock(FileChannel channel, Duration patience) throws IOException {
        var until = System.nanoTime() + patience.toNanos();
        try {
            while (channel.tryLock() == null) {
                if (System.nanoTime() > until) {
                    return false;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            return true;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path serverRecord() {
        return path.resolve("server.pid");
    }

    Path output() {
        return path.resolve("logs/process.log");
    }

    /** Writes what the server reads at its start. */
    void prepare(ServerSettings settings, String password) {
        try {
            Files.writeString(path.resolve("conf/neo4j.conf"), ServerConfiguration.of(settings));
            if (!Files.exists(path.resolve("data/databases/system")) || ServerMain.isUnfinished(path)) {
                keep(password);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The configuration in %s cannot be written.".formatted(path), failure);
        }
    }

    /** Returns the last reason that the server gave for its end; empty if it gave none since it was last started. */
    Optional<String> lastCause() {
        try (var lines = Files.lines(path.resolve("logs/neo4j.log"), ISO_8859_1)) {
            var last = new ArrayDeque<String>();
            lines.forEach(line -> {
                if (line.endsWith(" Starting...")) {
                    last.clear();
                } else if (line.startsWith(CAUSED_BY)) {
                    last.push(line.substring(CAUSED_BY.length()));
                }
            });
            return Optional.ofNullable(last.peek());
        } catch (IOException | UncheckedIOException noLog) {
            return Optional.empty();
        }
    }

    /** Writes to another file and then moves it: a crash must not leave half a password. */
    private void keep(String password) throws IOException {
        var draft = path.resolve("password.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        ownersOnly(draft, "rw-------");
        Files.writeString(draft, password + "\n");
        Files.move(draft, Password.file(path), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ownersOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The hold on %s cannot be released.".formatted(path), failure);
        }
    }
}
