package io.github.aipolicygraph.database.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java process of its own that does a part of a start, so that a test can kill it as a user or a system would.
 *
 * <p>What it says is read all the time, whether or not anybody waits for it: a process whose pipe is full stands still.
 */
public final class SecondProcess implements AutoCloseable {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(240);
    private static final long LOOK_AGAIN_MILLIS = 5;

    private final Process process;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Thread reader = new Thread(this::read, "second-process");

    private SecondProcess(Process process) {
        this.process = process;
        reader.setDaemon(true);
        reader.start();
    }

    public static SecondProcess start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return new SecondProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** That of the tests ends with a separator, and an empty entry would be the working directory. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add("(its output ends here: %s)".formatted(killed.getMessage()));
        }
    }

    /** Lets a process go on that waits for the end of its input. */
    public void go() throws IOException {
        process.getOutputStream().close();
    }

    /** Waits until the process has said a line with this text, and gives the line. */
    public String awaitLine(String text) throws InterruptedException {
        await("the line \"%s\"".formatted(text), () -> lines.stream().anyMatch(line -> line.contains(text)));
        return lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }

    /** Waits for what the process is to bring about; if it ends without that, or takes too long, tells what it said. */
    public void await(String what, BooleanSupplier isSeen) throws InterruptedException {
        var until = System.nanoTime() + SEEN_WITHIN.toNanos();
        var mayCome = true;
        while (!isSeen.getAsBoolean()) {
            if (!mayCome) {
                throw new AssertionError("%s was not seen, and the second process %s. It said:%n%s"
                        .formatted(what, process.isAlive() ? "goes on" : "has ended", said()));
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
            // Asked before the next look: what it did just before it ended is still seen.
            mayCome = reader.isAlive() && System.nanoTime() < until;
        }
    }

    /** Everything that the process has said so far. */
    public String said() {
        return lines.stream().collect(Collectors.joining(System.lineSeparator()));
    }

    /** What {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
