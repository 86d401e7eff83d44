package io.github.aipolicygraph.engine.plan;

import graphql.normalized.ExecutableNormalizedField;
import io.github.aipolicygraph.engine.argument.Parameters;
import io.github.aipolicygraph.engine.output.OutputPlan;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the one statement that answers a root field.
 *
 * @param text returns one row with one column, or chunks; it depends only on the form of the selection
 * @param parameters every value that the caller sent
 * @param plan the plan for reading the column
 * @param streamed true if the list at the front of the answer comes in several rows, with one chunk in the second
 *     column of each; the first column of the first row then contains the answer with only the first and last entry of
 *     the list
 * @param lookup how to batch it with similar statements, if it looks up one node and nothing beyond it
 */
public record CypherStatement(
        String text, Map<String, Object> parameters, OutputPlan plan, boolean streamed, Optional<Lookup> lookup) {

    /** Returns its size in memory, without its values. */
    public int characters() {
        return text.length()
                + lookup.map(asked -> asked.batched().text().length()).orElse(0);
    }

    public static CypherStatement whole(
            ExecutableNormalizedField root, String answer, OutputPlan plan, Parameters parameters) {
        var values = parameters.values();
        var lookup = Lookup.of(root, answer, plan, values);
        return new CypherStatement("RETURN " + answer + " AS answer", values, plan, false, lookup);
    }

    /**
     * Creates a statement that streams its answer.
     *
     * @param entries how many entries of the list at the front are in one chunk
     */
    public static CypherStatement streamed(String answer, OutputPlan plan, Parameters parameters, long entries) {
        var text = """
                WITH %s AS answer
                UNWIND range(0, size(answer[0]), %2$s) AS at
                WITH answer, at
                RETURN CASE at WHEN 0 THEN [[answer[0][0], answer[0][-1]]] + answer[1..] END AS answer,
                  answer[0][at..at + %2$s] AS chunk
                """.formatted(answer, "$" + parameters.add(Math.max(1, entries)));
        return new CypherStatement(text, parameters.values(), plan, true, Optional.empty());
    }
}
