package io.github.aipolicygraph.bench.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a graph of so many entities as files. Arguments: the number of entities, the seed, the directory. */
public final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        var size = Size.of(arguments[0]);
        var draw = new Draw(Long.parseLong(arguments[1]));
        var directory = Path.of(arguments[2]);
        Files.createDirectories(directory);
        var start = System.nanoTime();
        var sources = new Sources(size, draw);
        var entities = new Entities(size, draw);
        try (var recording = new Recording(directory, size, draw, sources)) {
            entities.describe(recording);
            var relations = new Relations(size, draw, recording);
            relations.write();
            var pledges = new PledgeClaims(size, draw, relations, recording);
            pledges.write(entities);
            pledges.writeStatements();
            entities.write(directory, recording);
            sources.write(directory);
            report(size, recording, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void report(Size size, Recording recording, double seconds) {
        var nodes = size.entities() + size.sources() + recording.nodes();
        System.out.printf("%,d entities, %,d sources, %s%n", size.entities(), size.sources(), recording.rows());
        System.out.printf(
                "written in %.1f s: %,.0f entities, %,.0f nodes, %,.0f relationships a second%n",
                seconds, size.entities() / seconds, nodes / seconds, recording.relationships() / seconds);
        System.out.printf("%d %d %d%n", size.entities(), nodes, recording.relationships());
    }
}
