package io.github.aipolicygraph.load.rules;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.Graph.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Checks the rules of the graph. Each rule is a file in {@code cypher/checks} that finds what violates it. */
@ApplicationScoped
public class Rules {

    /**
     * Lists the rules by name, because not every environment can list a directory inside a jar; a test compares this
     * list with the files.
     */
    public static final List<String> NAMES = List.of(
            "amount-order-is-the-best-figure",
            "bounds-fit-their-modality",
            "claim-has-closed-values",
            "claim-has-evidence",
            "claim-has-its-edge",
            "claim-has-its-links",
            "claim-has-one-subject",
            "claim-is-first-stated",
            "claim-is-of-its-kind",
            "claim-is-recorded-once",
            "claim-stands-until-retracted",
            "dataset-is-one",
            "dates-are-well-formed",
            "degree-order-counts-relationships",
            "edge-connects-what-it-may",
            "edge-mirrors-its-claim",
            "entity-follows-its-description",
            "entity-has-a-name",
            "entity-is-described",
            "entity-is-of-one-type",
            "entity-says-whether-it-is-in-conflict",
            "event-or-pledge-is-first-stated",
            "evidence-has-a-scope",
            "id-is-of-one-thing",
            "identifier-is-of-one-entity",
            "list-order-is-as-listed",
            "merged-is-retracted",
            "order-keys-end-in-the-id",
            "part-of-has-no-cycle",
            "preferred-is-one",
            "recorded-before-retracted",
            "retracted-is-not-claimed",
            "source-is-first-stated");

    private final Graph graph;

    public Rules(Graph graph) {
        this.graph = graph;
    }

    /** Reports one violation: the name and sentence of the rule, the id of the offender, and what is wrong with it. */
    public record Violation(String rule, String sentence, String id, String what) {

        @Override
        public String toString() {
            return "%s (%s): %s, %s".formatted(rule, sentence, id, what);
        }
    }

    /** Returns the current violations; changes nothing. */
    public List<Violation> violations() {
        return graph.read(Rules::violations);
    }

    public static List<Violation> violations(Statements graph) {
        return NAMES.stream().flatMap(rule -> violations(rule, graph)).toList();
    }

    private static Stream<Violation> violations(String rule, Statements graph) {
        var check = CypherFile.of("checks/" + rule);
        // Data that violates one rule may lack exactly what the message of another rule needs.
        return graph.run(check.text()).stream()
                .map(row -> new Violation(
                        rule,
                        check.sentence(),
                        row.optionalText("id").orElse("a node without id"),
                        row.optionalText("what").orElse("malformed")));
    }
}
