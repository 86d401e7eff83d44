package io.github.aipolicygraph.engine.plan;

import graphql.normalized.ExecutableNormalizedField;
import io.github.aipolicygraph.engine.argument.Parameters;
import io.github.aipolicygraph.engine.output.OutputPlan;
import java.util.Map;
import java.util.Optional;

/**
 * The one statement that answers a root field.
 *
 * @param text gives one row with one column, or slices; it depends on the shape of the selection alone
 * @param parameters every value that the caller sent
 * @param plan how to read the column
 * @param streamed whether the list in front of the answer comes in several rows, a slice of it in the second column of each;
 *     the first column of the first row then has the answer with no more of the list than its first and last entry
 * @param lookup how it can be asked together with others of its kind, if it is for one thing and nothing beyond it
 */
public record CypherStatement(
        String text, Map<String, Object> parameters, OutputPlan plan, boolean streamed, Optional<Lookup> lookup) {

    /** What it takes in memory, beside its values. */
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
     * @param entries how many entries of the list in front make a slice
     */
    public static CypherStatement streamed(String answer, OutputPlan plan, Parameters parameters, long entries) {
        var text = """
                WITH %s AS answer
                UNWIND range(0, size(answer[0]), %2$s) AS at
                WITH answer, at
                RETURN CASE at WHEN 0 THEN [[answer[0][0], answer[0][-1]]] + answer[1..] END AS answer,
                  answer[0][at..at + %2$s] AS slice
                """.formatted(answer, "$" + parameters.add(Math.max(1, entries)));
        return new CypherStatement(text, parameters.values(), plan, true, Optional.empty());
    }
}
