package io.github.aipolicygraph.database.embedded.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Is the main class of the child process: runs the Neo4j server as long as its parent lives.
 *
 * <p>The parent holds the other end of the standard input. When the parent ends, for whatever reason, the input ends
 * too, and the server closes its store and stops. This class is packed into its own jar, next to the jars of Neo4j, and
 * accesses them by name, so that the application never has the server on its class path.
 *
 * <p>Arguments: the home of the server, how many milliseconds it may take to close its store, and, if there is one, the
 * archive of a store to start with.
 */
public final class ServerMain {

    private static final String ADMIN_TOOL = "org.neo4j.cli.AdminTool";
    private static final String ADMIN_CONTEXT = "org.neo4j.cli.ExecutionContext";
    private static final String SYSTEM_DATABASE = "data/databases/system";
    private static final String GRAPH_DATABASE = "data/databases/neo4j";
    private static final String UNFINISHED = "unfinished";
    private static final int ARCHIVE = 2;
    private static final long MADE_WITHIN_MILLIS = 60_000;

    /** Kept in a field, because the lock is released when nothing refers to it any more. */
    private static FileChannel hold;

    private ServerMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        var home = Path.of(arguments[0]);
        watchTheParent(Long.parseLong(arguments[1]));
        hold(home);
        if (isUnfinished(home)) {
            discard(home.resolve("data"));
        }
        if (!Files.exists(home.resolve(SYSTEM_DATABASE))) {
            Files.writeString(
                    home.resolve(UNFINISHED), "Removed when the store has been made; until then it holds nothing.\n");
            if (arguments.length > ARCHIVE) {
                beginWith(Path.of(arguments[ARCHIVE]), home.resolve("data"));
            }
            setInitialPassword(home);
        }
        var database = start(home);
        if (Files.exists(home.resolve(UNFINISHED))) {
            finish(home, database);
        }
        leaveInterruptsToTheParent();
    }

    /**
     * Returns true if the store was never completed: a server that is killed while it creates the store leaves one that
     * no server can open. It contains nothing yet, so it is created again.
     */
    public static boolean isUnfinished(Path home) {
        return Files.exists(home.resolve(UNFINISHED))
                || Files.exists(home.resolve(SYSTEM_DATABASE)) && !Files.exists(home.resolve(GRAPH_DATABASE));
    }

    /** Unpacks the archive. If that fails, only the start is slower, because the application fills the graph itself. */
    private static void beginWith(Path archive, Path data) throws IOException {
        try {
            StoreArchive.unpack(archive, data);
        } catch (IOException unusable) {
            System.out.println(
                    "The store in " + archive + " cannot be used and is left aside: " + unusable.getMessage());
            delete(data);
        }
    }

    private static void discard(Path data) throws IOException {
        System.out.println("An earlier start was cut short while it made the store; it is made anew.");
        delete(data);
    }

    private static void delete(Path data) throws IOException {
        try (var files = Files.exists(data) ? Files.walk(data) : Stream.<Path>empty()) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void finish(Path home, Object database) throws ReflectiveOperationException, IOException {
        var isThere = Class.forName("org.neo4j.graphdb.GraphDatabaseService").getMethod("isAvailable", long.class);
        if (!Boolean.TRUE.equals(isThere.invoke(database, MADE_WITHIN_MILLIS))) {
            System.out.println("The store could not be made; see logs/debug.log in " + home + ".");
            // Otherwise the process would stay up without a graph. The parent starts another one, which creates the
            // store again.
            System.exit(1);
        }
        Files.delete(home.resolve(UNFINISHED));
    }

    /** Returns the graph's database; a server that cannot start ends the process. */
    static Object start(Path home) throws ReflectiveOperationException {
        var server = Class.forName("org.neo4j.server.CommunityBootstrapper")
                .getConstructor()
                .newInstance();
        var servers = Class.forName("org.neo4j.server.NeoBootstrapper");
        var status = servers.getMethod("start", Class.forName("org.neo4j.server.Bootstrapper"), String[].class)
                .invoke(null, server, serverArguments(home));
        if (!Integer.valueOf(0).equals(status)) {
            System.exit((Integer) status);
        }
        var databases = servers.getMethod("getDatabaseManagementService").invoke(server);
        return Class.forName("org.neo4j.dbms.api.DatabaseManagementService")
                .getMethod("database", String.class)
                .invoke(databases, "neo4j");
    }

    static String[] serverArguments(Path home) {
        return new String[] {"--home-dir=" + home, "--config-dir=" + home.resolve("conf")};
    }

    /**
     * Ensures that only one server runs: a server whose application was killed may still be closing the store, and
     * nobody knows one that was killed before it could be recorded. The lock belongs to the operating system and ends
     * with the process, however it ends.
     */
    private static void hold(Path home) throws IOException {
        hold = FileChannel.open(home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (hold.tryLock() == null) {
            System.out.println(
                    "The server of an earlier run still closes its store in " + home + "; this one waits for it.");
            hold.lock();
        }
    }

    private static void watchTheParent(long endsWithinMillis) {
        var watch = new Thread(() -> stopWithTheParent(endsWithinMillis), "stop-with-the-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void stopWithTheParent(long endsWithinMillis) {
        try {
            while (System.in.read() >= 0) {
                // The parent never writes anything to this stream; only its end matters.
            }
        } catch (IOException broken) {
            System.out.println("The line to the parent broke: " + broken.getMessage());
        }
        var end = new Thread(() -> endByForce(endsWithinMillis), "end-by-force");
        end.setDaemon(true);
        end.start();
        System.exit(0);
    }

    /** Kills the process in the end: a server that was still starting may never end, and the next one waits for it. */
    private static void endByForce(long endsWithinMillis) {
        try {
            Thread.sleep(endsWithinMillis);
        } catch (InterruptedException cannotHappen) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /** Sets the password before the first start, so that the server never runs with the well-known default. */
    private static void setInitialPassword(Path home) throws ReflectiveOperationException, IOException {
        var password = Files.readString(home.resolve("password")).strip();
        var context = Class.forName(ADMIN_CONTEXT);
        var here = context.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
        // After two hyphens nothing is read as an option, whatever it starts with.
        var command = new String[] {"dbms", "set-initial-password", "--", password};
        var status = Class.forName(ADMIN_TOOL)
                .getMethod("execute", context, String[].class)
                .invoke(null, here, command);
        if (!Integer.valueOf(0).equals(status)) {
            throw new IllegalStateException("The initial password could not be set, status " + status + ".");
        }
    }

    /**
     * Ignores interrupts. Ctrl-C reaches every process of the terminal at once, and the server would be gone while the
     * application still answers its last requests. It ends after its parent instead.
     */
    private static void leaveInterruptsToTheParent() throws ReflectiveOperationException {
        var signal = Class.forName("sun.misc.Signal");
        var handler = Class.forName("sun.misc.SignalHandler");
        var interrupt = signal.getConstructor(String.class).newInstance("INT");
        signal.getMethod("handle", signal, handler)
                .invoke(null, interrupt, handler.getField("SIG_IGN").get(null));
    }
}
