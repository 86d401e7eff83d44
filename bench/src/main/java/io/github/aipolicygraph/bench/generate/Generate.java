package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.draw.Draw;
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
        try (var recording = new Recording(directory, size, draw, sources, new ListOrder(entities))) {
            entities.describe(recording);
            var relations = new Relations(size, draw, recording);
            relations.write();
            var pledges = new PledgeClaims(size, draw, relations, recording);
            pledges.write(entities);
            pledges.writeStatements();
            entities.write(directory, recording.derived);
            sources.write(directory);
            name(directory, arguments);
            report(size, recording, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void name(Path directory, String... arguments) {
        try (var file = new CsvFile(directory, "dataset", ":ID,:LABEL,id,version,changedAt:datetime")) {
            var version = "generated, %s entities, seed %s".formatted(arguments[0], arguments[1]);
            file.row(Integer.MAX_VALUE, "Dataset", "facts", version, Recording.RECORDED_AT);
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
