package io.github.aipolicygraph.database.embedded;

import io.github.aipolicygraph.database.embedded.child.ServerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Represents one run of the server as a child of this process. */
final class ServerProcess {

    private static final Logger LOG = Logger.getLogger(ServerProcess.class);

    private final Process process;
    private final Duration stopWithin;

    private ServerProcess(Process process, Duration stopWithin) {
        this.process = process;
        this.stopWithin = stopWithin;
    }

    /**
     * Launches the server.
     *
     * @param archive the store that a server without one starts with
     */
    static ServerProcess launch(ServerSettings settings, ServerHome home, Optional<Path> archive) {
        var library = settings.program().toAbsolutePath().normalize().resolve("lib");
        if (!Files.isDirectory(library)) {
            throw new ServerCannotStart(
                    "There are no jars of Neo4j in %s. Build with ./mvnw package, set".formatted(library)
                            + " aipolicygraph.neo4j.program, or name a server of your own with quarkus.neo4j.uri.");
        }
        endPredecessor(settings, home);
        var command = new ProcessBuilder(command(settings, library, home, archive))
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.output().toFile());
        try {
            var process = new ServerProcess(command.start(), settings.stopWithin());
            process.keepRecord(home);
            return process;
        } catch (IOException failure) {
            throw new ServerCannotStart(
                    "Neo4j cannot be started with %s: %s."
                            .formatted(command.command().get(0), failure.getMessage()),
                    failure);
        }
    }

    private void keepRecord(ServerHome home) {
        try {
            ServerRecord.of(process.toHandle()).write(home.serverRecord());
        } catch (RuntimeException failure) {
            // Without its record nobody could tell later whose process it is.
            stop();
            throw new ServerCannotStart(
                    "The server's record cannot be kept: %s.".formatted(failure.getMessage()), failure);
        }
    }

    private static List<String> command(
            ServerSettings settings, Path library, ServerHome home, Optional<Path> archive) {
        var command = new ArrayList<>(command(settings, library));
        command.addAll(List.of(
                ServerMain.class.getName(),
                home.path().toString(),
                Long.toString(settings.stopWithin().toMillis())));
        archive.map(Path::toAbsolutePath).map(Path::toString).ifPresent(command::add);
        return command;
    }

    private static List<String> command(ServerSettings settings, Path library) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                "-XX:+ExitOnOutOfMemoryError",
                // The jars come from the build; verifying their bytecode at each start would only slow it down.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                // The build creates the archive. A different Java version starts without it, and needn't report that.
                "-XX:SharedArchiveFile=" + library.resolveSibling("classes.jsa"),
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+UseParallelGC",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--class-path=" + library.resolve("*"));
    }

    /**
     * Ends an earlier server. One whose application was killed is already stopping by itself, but two must never open
     * one store.
     */
    static void endPredecessor(ServerSettings settings, ServerHome home) {
        ServerRecord.read(home.serverRecord()).flatMap(ServerRecord::running).ifPresent(left -> {
            LOG.infof("The Neo4j of an earlier run (process %d) is still closing its store.", left.pid());
            end(left, settings.stopWithin());
        });
    }

    private static void end(ProcessHandle process, Duration within) {
        if (!ended(process, within)) {
            LOG.warnf("Neo4j (process %d) did not stop in %d s and is ended.", process.pid(), within.toSeconds());
            process.destroy();
            if (!ended(process, within)) {
                process.destroyForcibly();
                ended(process, within);
            }
        }
    }

    private static boolean ended(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits for the end of the process and returns its status. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to close its store, and kills it if that takes too long. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            LOG.debugf("Neo4j (process %d) had already ended.", pid());
        }
        end(process.toHandle(), stopWithin);
    }
}
