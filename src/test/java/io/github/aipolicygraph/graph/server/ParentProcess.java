package io.github.aipolicygraph.graph.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** A second Java process that runs a server, so that a test can kill it as a user or a system would. */
final class ParentProcess {

    private final Process process;
    private final long serverPid;

    private ParentProcess(Process process, long serverPid) {
        this.process = process;
        this.serverPid = serverPid;
    }

    /** The life of the second process: start the server, tell its process id, wait to be killed. */
    public static void main(String[] arguments) throws InterruptedException {
        var settings = TestSettings.with(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println(
                "server " + EmbeddedServer.start(settings, FreshServer.PASSWORD).pid());
        Thread.sleep(Long.MAX_VALUE);
    }

    static ParentProcess start(ServerSettings settings) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentProcess.class.getName(),
                        settings.home().toString(),
                        Integer.toString(settings.boltPort()),
                        Integer.toString(settings.httpPort()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ParentProcess(process, serverPid(process));
    }

    private static long serverPid(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream()));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("server ")) {
                return Long.parseLong(line.substring("server ".length()));
            }
        }
        throw new IllegalStateException("The second process ended before it started a server.");
    }

    /** The server that the process runs. */
    ProcessHandle server() {
        return ProcessHandle.of(serverPid).orElseThrow();
    }

    /** What {@code kill -9} does: the process has no chance to stop anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
