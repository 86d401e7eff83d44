package io.github.aipolicygraph.load;

import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.facts.file.BadFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A copy of the fact base that was loaded on a Monday, to be changed and loaded again. */
public final class LoadedFacts {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    private final Graph graph = ScratchGraph.empty();
    private final Path directory;
    private final FactFiles files;

    public LoadedFacts(Path directory) {
        this.directory = directory;
        files = FactFiles.copiedTo(directory);
        load(MONDAY);
    }

    public Graph graph() {
        return graph;
    }

    public FactFiles files() {
        return files;
    }

    public LoadFacts.Report load(Instant moment) {
        return new LoadFacts(graph, Clock.fixed(moment, ZoneOffset.UTC)).load(directory);
    }

    /** What a load refuses the files for. */
    List<String> problems() {
        try {
            load(TUESDAY);
            throw new AssertionError("The files were loaded.");
        } catch (BadFacts bad) {
            return bad.problems().stream().map(Object::toString).toList();
        }
    }

    public List<String> texts(String query) {
        return graph.read(statements ->
                statements.run(query).stream().map(row -> row.text("text")).toList());
    }

    public static String person(String name) {
        return """
                - id: ada-example
                  name: %s
                  other_names: []
                  names_by_language: {}
                  country: LU # Ada
                  born: null
                  note: null
                  evidence:
                  - source: 21news-200mds # Ada
                    locator: paragraph 3
                    note: null
                # end
                """.formatted(name);
    }
}
