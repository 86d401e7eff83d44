package io.github.aipolicygraph.graph.server.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of the child process: runs the Neo4j server for as long as its parent lives.
 *
 * <p>The parent holds the other end of the standard input. When the parent ends, however it ends, the input ends too,
 * and the server closes its store and stops. This class is packed into a jar of its own, beside the jars of Neo4j, and
 * reaches them by name, so that the application never has the server on its class path.
 */
public final class ServerMain {

    private static final String ADMIN_TOOL = "org.neo4j.cli.AdminTool";
    private static final String ADMIN_CONTEXT = "org.neo4j.cli.ExecutionContext";
    private static final String SERVER = "org.neo4j.server.CommunityEntryPoint";

    private ServerMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        var home = Path.of(arguments[0]);
        watchTheParent();
        if (neverStarted(home) && Files.exists(home.resolve("password"))) {
            setInitialPassword(home);
        }
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) serverArguments(home));
        leaveInterruptsToTheParent();
    }

    static String[] serverArguments(Path home) {
        return new String[] {"--home-dir=" + home, "--config-dir=" + home.resolve("conf")};
    }

    private static void watchTheParent() {
        var watch = new Thread(ServerMain::stopWithTheParent, "stop-with-the-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void stopWithTheParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said over this line; only its end matters.
            }
        } catch (IOException broken) {
            System.out.println("The line to the parent broke: " + broken.getMessage());
        }
        System.exit(0);
    }

    private static boolean neverStarted(Path home) {
        return !Files.exists(home.resolve("data/databases/system"));
    }

    /** Before the first start, so that the server is never up with the password that everybody knows. */
    private static void setInitialPassword(Path home) throws ReflectiveOperationException, IOException {
        var password = Files.readString(home.resolve("password")).strip();
        var context = Class.forName(ADMIN_CONTEXT);
        var here = context.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
        var command = new String[] {"dbms", "set-initial-password", password};
        var status = Class.forName(ADMIN_TOOL)
                .getMethod("execute", context, String[].class)
                .invoke(null, here, command);
        if (!Integer.valueOf(0).equals(status)) {
            throw new IllegalStateException("The initial password could not be set, status " + status + ".");
        }
    }

    /**
     * Ctrl-C reaches every process of the terminal at once. The server would then be gone while the application still
     * answers its last requests; it ignores the signal and ends after its parent.
     */
    private static void leaveInterruptsToTheParent() throws ReflectiveOperationException {
        var signal = Class.forName("sun.misc.Signal");
        var handler = Class.forName("sun.misc.SignalHandler");
        var interrupt = signal.getConstructor(String.class).newInstance("INT");
        signal.getMethod("handle", signal, handler)
                .invoke(null, interrupt, handler.getField("SIG_IGN").get(null));
    }
}
