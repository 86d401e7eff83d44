package io.github.aipolicygraph.recording;

import static java.util.stream.Collectors.partitioningBy;

import io.github.aipolicygraph.facts.claim.FactBase;
import io.github.aipolicygraph.graph.Graph.Statements;
import io.github.aipolicygraph.graph.Row;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes what has changed, all of it as of one moment. */
final class WriteChanges {

    private final Statements graph;
    private final ZonedDateTime now;
    private final Consumer<String> progress;

    /**
     * @param progress is told what begins
     */
    WriteChanges(Statements graph, ZonedDateTime now, Consumer<String> progress) {
        this.graph = graph;
        this.now = now;
        this.progress = progress;
    }

    void write(Changes changes, FactBase files) {
        retract(changes);
        rows("write-sources", changes.sources().stream().map(Rows::of));
        rows("write-rates", changes.rates().stream().map(Rows::of));
        rows("write-entities", changes.entities().stream().map(Rows::of));
        merges(changes);
        var claims = changes.claims().entrySet();
        rows("write-claims", claims.stream().map(claim -> Rows.of(claim.getKey(), claim.getValue())));
        rows("write-links", claims.stream().flatMap(claim -> Rows.links(claim.getKey(), claim.getValue())));
        rows("write-evidence", changes.evidence().stream().map(Rows::of));
        edges(changes, derived());
        List.of("derive-dates", "derive-degrees", "derive-amounts", "derive-conflicts", "derive-list-orders")
                .forEach(this::run);
        rows("write-texts", SearchTexts.missing(graph));
        if (changes.newVersion()) {
            var dataset = Map.of("version", files.version(), "warnings", Changes.warnings(files), "now", now);
            graph.run(CypherText.of("recording/write-dataset").text(), dataset);
        }
    }

    private void merges(Changes changes) {
        ids("drop-merges", changes.droppedMerges());
        var bySort = changes.merges().stream()
                .collect(partitioningBy(merge -> merge.labels().contains("Source")));
        rows("write-merged-entities", bySort.get(false).stream().map(Rows::of));
        rows("write-merged-sources", bySort.get(true).stream().map(Rows::of));
    }

    /** Derives what follows from claims and evidence, and gives the claims that are not as they were. */
    private List<String> derived() {
        progress.accept("derive days and order");
        run("derive-sources");
        return run("derive-claims").stream().map(row -> row.text("id")).toList();
    }

    private void edges(Changes changes, Collection<String> derived) {
        var drawn = new HashSet<>(changes.redrawn());
        drawn.addAll(derived);
        drawn.removeAll(changes.claims().keySet());
        begins("draw relationships", drawn.size() + changes.claims().size());
        Edges.drop(graph, drawn);
        drawn.addAll(changes.claims().keySet());
        Edges.draw(graph, drawn);
    }

    private void retract(Changes changes) {
        rows("retract-evidence", changes.retractedEvidence().stream().map(Rows::of));
        ids("retract-claims", changes.retractedClaims());
        ids("retract-entities", changes.retractedEntities());
        ids("retract-sources", changes.retractedSources());
        ids("retract-rates", changes.retractedRates());
    }

    private void rows(String statement, Stream<Map<String, Object>> rows) {
        var all = rows.toList();
        if (!all.isEmpty()) {
            begins(statement.replace('-', ' '), all.size());
            run(statement, "rows", all);
        }
    }

    private void ids(String statement, Collection<String> ids) {
        if (!ids.isEmpty()) {
            begins(statement.replace('-', ' '), ids.size());
            run(statement, "ids", List.copyOf(ids));
        }
    }

    private void begins(String step, int howMany) {
        progress.accept("%s (%,d)".formatted(step, howMany));
    }

    private List<Row> run(String statement) {
        return graph.run(CypherText.of("recording/" + statement).text());
    }

    private void run(String statement, String parameter, Object value) {
        graph.run(CypherText.of("recording/" + statement).text(), Map.of(parameter, value, "now", now));
    }
}
