package io.github.aipolicygraph.load;

import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.facts.ReadFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A load of the facts in a process of its own, to be killed; it waits for the end of its input before it begins. */
final class LoadProcess {

    private LoadProcess() {}

    public static void main(String[] arguments) throws IOException {
        var clock = Clock.fixed(Instant.parse(arguments[2]), ZoneOffset.UTC);
        var files = ReadFacts.from(Path.of(arguments[1]), clock);
        System.in.read();
        new LoadFacts(ScratchGraph.at(arguments[0]), clock).load(files);
        System.exit(0);
    }
}
