package io.github.aipolicygraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Records which process serves a home, in a file, so that the next application finds a server that is still stopping.
 *
 * <p>The record includes the start time of the process, because the system reuses process ids.
 */
record ServerRecord(long pid, Instant startedAt) {

    static ServerRecord of(ProcessHandle process) {
        return new ServerRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Reads the file; returns nothing if it doesn't exist or a crash cut it short. */
    static Optional<ServerRecord> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var parts = Files.readString(file).strip().split(" ");
            return Optional.of(new ServerRecord(Long.parseLong(parts[0]), Instant.parse(parts[1])));
        } catch (IOException failure) {
            throw new UncheckedIOException("The file %s cannot be read.".formatted(file), failure);
        } catch (RuntimeException cutShort) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, pid + " " + startedAt + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file %s cannot be written.".formatted(file), failure);
        }
    }

    /** Returns the process, if it still runs and isn't another one with the same id. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).startedAt().equals(startedAt));
    }
}
