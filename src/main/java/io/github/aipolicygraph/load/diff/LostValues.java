package io.github.aipolicygraph.load.diff;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph.Statements;
import io.github.aipolicygraph.database.Row;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.load.rules.Rules.Violation;
import java.util.stream.Stream;

/** Finds values that claims in the graph use and the files no longer define: the schema would lack them. */
public final class LostValues {

    private LostValues() {}

    /** Includes retracted claims, because questions about an earlier time still return them. */
    public static Stream<Violation> without(OwnValues own, Statements graph) {
        return graph.run(CypherFile.of("load/known-values").text()).stream()
                .filter(row -> !isDefined(ClosedSet.valueOf(row.text("set")), row.text("value"), own))
                .map(LostValues::violation);
    }

    private static boolean isDefined(ClosedSet set, String value, OwnValues own) {
        return set.names().contains(value)
                || own.of(set).anyMatch(known -> known.name().equals(value));
    }

    private static Violation violation(Row lost) {
        return new Violation(
                "value-stays-in-its-set",
                "A value that a claim had stays defined, because the past can be asked for.",
                lost.text("value"),
                "of %s, is in claims of the graph and not in vocabulary.yaml: put it back there"
                        .formatted(lost.text("set")));
    }
}
