package io.github.aipolicygraph.load.diff;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph.Statements;
import io.github.aipolicygraph.database.Row;
import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import io.github.aipolicygraph.facts.record.ExchangeRate;
import io.github.aipolicygraph.facts.record.SourceRecord;
import io.github.aipolicygraph.load.derive.Derivation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the graph before a load, as far as a load compares it.
 *
 * @param claims the current recording of each claim that has one, by the claim's own id
 * @param recordings how often each claim was ever recorded
 * @param labels the type of each entity, retracted or not
 * @param derived the version of the rules by which the graph was derived
 */
public record GraphState(
        Map<String, String> claims,
        Map<String, Integer> recordings,
        Set<Support> evidence,
        Map<String, String> labels,
        Set<String> entities,
        Map<String, SourceRecord> sources,
        Map<String, String> rates,
        Map<String, String> merges,
        Optional<String> version,
        List<String> warnings,
        long derived) {

    /** Holds a source for or against a recording of a claim. */
    public record Support(String recording, String type, EvidenceRecord evidence) {}

    public static GraphState in(Statements graph) {
        var dataset = rows(graph, "known-version").stream().findFirst();
        // Every load leaves a version, so without one the graph is empty, and skipping the queries makes the first load
        // faster.
        return dataset.map(known -> in(graph, known))
                .orElseGet(() -> new GraphState(
                        Map.of(),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        0));
    }

    /** Returns the version of the files that were last loaded. */
    public static Optional<String> version(Statements graph) {
        return rows(graph, "known-version").stream().findFirst().map(row -> row.text("version"));
    }

    /** Whether the graph holds these files, and was derived from them by the rules of today. */
    public static boolean isUpToDate(Statements graph, String files) {
        return rows(graph, "known-version").stream()
                .anyMatch(
                        known -> known.text("version").equals(files) && known.number("derived") == Derivation.VERSION);
    }

    private static GraphState in(Statements graph, Row dataset) {
        var known = rows(graph, "known-claims");
        var recordings = new HashMap<String, Integer>();
        known.forEach(row -> recordings.merge(claim(row), 1, Integer::sum));
        var entities = rows(graph, "known-entities");
        return new GraphState(
                known.stream().filter(row -> row.flag("live")).collect(toMap(GraphState::claim, row -> row.text("id"))),
                recordings,
                evidence(graph),
                entities.stream().collect(toMap(row -> row.text("id"), row -> row.text("label"))),
                entities.stream()
                        .filter(row -> row.flag("live"))
                        .map(row -> row.text("id"))
                        .collect(toSet()),
                sources(graph),
                rates(graph),
                merges(graph),
                Optional.of(dataset.text("version")),
                dataset.texts("warnings"),
                dataset.number("derived"));
    }

    private static String claim(Row recording) {
        return recording.text("id").split("~")[0];
    }

    /** Returns the id for a claim that isn't current, because a fact that comes back is a new recording. */
    String nextRecording(String claim) {
        var earlier = recordings.getOrDefault(claim, 0);
        return earlier == 0 ? claim : claim + "~" + (earlier + 1);
    }

    boolean holds(SourceRecord source) {
        return source.equals(sources.get(source.id()));
    }

    boolean holds(ExchangeRate rate) {
        return Double.toString(rate.perEuro()).equals(rates.get(rate.id()));
    }

    private static Set<Support> evidence(Statements graph) {
        return rows(graph, "known-evidence").stream()
                .map(row -> new Support(
                        row.text("claim"),
                        row.text("type"),
                        new EvidenceRecord(
                                row.text("source"),
                                row.text("locator"),
                                row.optionalText("note"),
                                row.optionalText("scope")
                                        .map(EvidenceScope::valueOf)
                                        .orElse(null))))
                .collect(toSet());
    }

    private static Map<String, SourceRecord> sources(Statements graph) {
        return rows(graph, "known-sources").stream()
                .filter(row -> row.flag("live"))
                .collect(toMap(
                        row -> row.text("id"),
                        row -> new SourceRecord(
                                row.text("id"),
                                row.text("title"),
                                row.optionalText("publisher"),
                                row.optionalText("url"),
                                row.optionalText("published"),
                                row.optionalText("language"))));
    }

    private static Map<String, String> rates(Statements graph) {
        return rows(graph, "known-rates").stream()
                .filter(row -> row.flag("live"))
                .collect(toMap(row -> row.text("id"), row -> row.text("perEuro")));
    }

    private static Map<String, String> merges(Statements graph) {
        return rows(graph, "known-merges").stream().collect(toMap(row -> row.text("id"), row -> row.text("into")));
    }

    private static List<Row> rows(Statements graph, String name) {
        return graph.run(CypherFile.of("load/" + name).text());
    }
}
