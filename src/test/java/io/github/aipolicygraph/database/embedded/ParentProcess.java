package io.github.aipolicygraph.database.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A second Java process that runs a server, so that a test can kill it as a user or a system would. */
final class ParentProcess {

    private static final String SERVER = "The server is process ";

    private final SecondProcess process;
    private final long serverPid;

    private ParentProcess(SecondProcess process, long serverPid) {
        this.process = process;
        this.serverPid = serverPid;
    }

    /** The life of the second process: start the server, tell its process id, wait to be killed. */
    public static void main(String[] arguments) throws IOException {
        var settings = TestSettings.with(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println(
                SERVER + EmbeddedServer.start(settings, FreshServer.PASSWORD).pid());
        // Until it is killed, or the tests are.
        System.in.read();
        System.exit(0);
    }

    static ParentProcess start(ServerSettings settings) throws IOException, InterruptedException {
        var process = SecondProcess.start(
                ParentProcess.class,
                settings.home().toString(),
                Integer.toString(settings.boltPort()),
                Integer.toString(settings.httpPort()));
        return new ParentProcess(
                process, Long.parseLong(process.awaitLine(SERVER).substring(SERVER.length())));
    }

    /** The server that the process runs. */
    ProcessHandle server() {
        return ProcessHandle.of(serverPid).orElseThrow();
    }

    /** What {@code kill -9} does: the process has no chance to stop anything. */
    void kill() throws InterruptedException {
        process.kill();
    }
}
