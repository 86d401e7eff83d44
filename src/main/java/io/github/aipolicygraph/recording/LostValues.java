package io.github.aipolicygraph.recording;

import io.github.aipolicygraph.graph.Graph.Statements;
import io.github.aipolicygraph.graph.Row;
import io.github.aipolicygraph.recording.Rules.Offence;
import io.github.aipolicygraph.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.vocabulary.own.OwnValues;
import java.util.stream.Stream;

/** The values that claims of the graph have and the files no longer define: the schema would lack them. */
final class LostValues {

    private LostValues() {}

    /** Includes retracted claims: questions about an earlier time still return them. */
    static Stream<Offence> without(OwnValues own, Statements graph) {
        return graph.run(CypherText.of("recording/known-values").text()).stream()
                .filter(row -> !isDefined(ClosedSet.valueOf(row.text("set")), row.text("value"), own))
                .map(LostValues::offence);
    }

    private static boolean isDefined(ClosedSet set, String value, OwnValues own) {
        return set.names().contains(value)
                || own.of(set).anyMatch(known -> known.name().equals(value));
    }

    private static Offence offence(Row lost) {
        return new Offence(
                "value-stays-in-its-set",
                "A value that a claim had stays defined, because the past can be asked for.",
                lost.text("value"),
                "of %s, is in claims of the graph and not in vocabulary.yaml: put it back there"
                        .formatted(lost.text("set")));
    }
}
