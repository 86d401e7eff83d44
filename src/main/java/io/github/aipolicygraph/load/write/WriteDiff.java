package io.github.aipolicygraph.load.write;

import static java.util.stream.Collectors.partitioningBy;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph.Statements;
import io.github.aipolicygraph.database.Row;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.derive.Derivation;
import io.github.aipolicygraph.load.derive.DerivedEdges;
import io.github.aipolicygraph.load.derive.EuroValues;
import io.github.aipolicygraph.load.derive.SearchTexts;
import io.github.aipolicygraph.load.diff.LoadDiff;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes the changes, all with the same time. */
public final class WriteDiff {

    private final Statements graph;
    private final ZonedDateTime now;
    private final Consumer<String> progress;

    /**
     * Creates the writer.
     *
     * @param progress is told when each step begins
     */
    public WriteDiff(Statements graph, ZonedDateTime now, Consumer<String> progress) {
        this.graph = graph;
        this.now = now;
        this.progress = progress;
    }

    public void write(LoadDiff diff, FactBase files) {
        retract(diff);
        rows("load/write-sources", diff.sources().stream().map(FactRows::of));
        rows("load/write-rates", diff.rates().stream().map(FactRows::of));
        rows("load/write-entities", diff.entities().stream().map(FactRows::of));
        merges(diff);
        var claims = diff.claims().entrySet();
        rows("load/write-claims", claims.stream().map(claim -> FactRows.of(claim.getKey(), claim.getValue())));
        rows("load/write-links", claims.stream().flatMap(claim -> FactRows.links(claim.getKey(), claim.getValue())));
        rows("load/write-evidence", diff.evidence().stream().map(FactRows::of));
        derive(diff);
        if (diff.newVersion()) {
            dataset(files);
        }
    }

    private void derive(LoadDiff diff) {
        edges(diff, derived());
        rows("derive/write-euros", EuroValues.missing(graph));
        List.of("derive/dates", "derive/degrees", "derive/amounts", "derive/conflicts", "derive/list-orders")
                .forEach(this::run);
        rows("derive/write-texts", SearchTexts.missing(graph));
    }

    private void dataset(FactBase files) {
        var dataset = Map.of(
                "version",
                files.version(),
                "warnings",
                LoadDiff.warnings(files),
                "derived",
                Derivation.VERSION,
                "now",
                now);
        graph.run(CypherFile.of("load/write-dataset").text(), dataset);
    }

    private void merges(LoadDiff diff) {
        ids("load/drop-merges", diff.droppedMerges());
        var bySort = diff.merges().stream()
                .collect(partitioningBy(merge -> merge.labels().contains("Source")));
        rows("load/write-merged-entities", bySort.get(false).stream().map(FactRows::of));
        rows("load/write-merged-sources", bySort.get(true).stream().map(FactRows::of));
    }

    /** Derives what depends on claims and evidence, and returns the claims that have changed. */
    private List<String> derived() {
        progress.accept("derive days and order");
        run("derive/claim-kinds");
        run("derive/sources");
        return run("derive/claims").stream().map(row -> row.text("id")).toList();
    }

    private void edges(LoadDiff diff, Collection<String> derived) {
        var drawn = new HashSet<>(diff.redrawn());
        drawn.addAll(derived);
        drawn.removeAll(diff.claims().keySet());
        begins("draw relationships", drawn.size() + diff.claims().size());
        DerivedEdges.drop(graph, drawn);
        drawn.addAll(diff.claims().keySet());
        DerivedEdges.draw(graph, drawn);
    }

    private void retract(LoadDiff diff) {
        rows("load/retract-evidence", diff.retractedEvidence().stream().map(FactRows::of));
        ids("load/retract-claims", diff.retractedClaims());
        ids("load/retract-entities", diff.retractedEntities());
        ids("load/retract-sources", diff.retractedSources());
        ids("load/retract-rates", diff.retractedRates());
    }

    private void rows(String statement, Stream<Map<String, Object>> rows) {
        var all = rows.toList();
        if (!all.isEmpty()) {
            begins(step(statement), all.size());
            run(statement, "rows", all);
        }
    }

    private void ids(String statement, Collection<String> ids) {
        if (!ids.isEmpty()) {
            begins(step(statement), ids.size());
            run(statement, "ids", List.copyOf(ids));
        }
    }

    private static String step(String statement) {
        return statement.substring(statement.indexOf('/') + 1).replace('-', ' ');
    }

    private void begins(String step, int howMany) {
        progress.accept("%s (%,d)".formatted(step, howMany));
    }

    private List<Row> run(String statement) {
        return graph.run(CypherFile.of(statement).text());
    }

    private void run(String statement, String parameter, Object value) {
        graph.run(CypherFile.of(statement).text(), Map.of(parameter, value, "now", now));
    }
}
