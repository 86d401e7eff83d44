package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.embedded.NewHome;
import io.github.aipolicygraph.database.migration.HandmadeGraph;
import io.github.aipolicygraph.load.FactFiles;
import io.github.aipolicygraph.load.WholeFacts;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The start of the application, all of it but HTTP, in a process of its own, to be killed. */
final class FirstStart {

    /** Said when the application would be ready. */
    static final String READY = "The start is ready: ";

    private FirstStart() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        var server = NewHome.of(arguments).server();
        server.start();
        var driver = NewHome.of(arguments).driver();
        var settings = settings();
        var database = new DatabaseStatus(server, HandmadeGraph.connection(driver, server.uri()), settings);
        var fillGraph = new FillGraph(
                server,
                HandmadeGraph.migrate(driver),
                WholeFacts.into(HandmadeGraph.graph(driver)),
                Optional.of(FactFiles.ORIGINAL));
        var progress = new Progress();
        new FillGraphOnceReachable(database, fillGraph, progress, settings).begin();
        progress.awaitEnd(Duration.ofDays(1));
        System.out.println(progress.loaded()
                .map(READY::concat)
                .orElseGet(() -> "It failed: " + progress.missing().orElseThrow()));
        // Its server lives as long as it does: until it is killed, or the line to the test ends.
        System.in.read();
        System.exit(0);
    }

    private static StartSettings settings() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(StartSettings.class)
                .build()
                .getConfigMapping(StartSettings.class);
    }
}
