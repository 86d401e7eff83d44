package io.github.aipolicygraph.engine.run;

import graphql.GraphQLError;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.output.Deferred;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.output.ResponsePath;
import io.github.aipolicygraph.engine.output.StreamedList;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Writes the answer of a statement from its rows as they arrive: a single row, or one per chunk of a streamed answer.
 */
final class AnswerReader implements OutputPlan.Problems {

    private static final int USUAL_LENGTH = 1024;
    private static final int LARGE_LENGTH = 32 * 1024;

    private final String key;
    private final CypherStatement statement;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final StreamedList chunks;
    private Value answer;

    AnswerReader(RootStatement root) {
        key = root.key();
        statement = root.statement();
        chunks = statement.streamed() ? new StreamedList(statement.plan(), key, this, LARGE_LENGTH) : null;
    }

    void row(Record row) {
        if (answer == null) {
            answer(row.get(0));
        }
        if (chunks != null) {
            chunks.add(row.get(1));
        }
    }

    void answer(Value value) {
        answer = value;
    }

    RootAnswer whole() {
        return whole(answer, chunks == null ? statement.plan() : chunks.object(), Deferred.Loaded.NOTHING);
    }

    /**
     * Writes the whole answer.
     *
     * @param loaded the values of the deferred fields
     */
    RootAnswer whole(Value value, OutputPlan plan, Deferred.Loaded loaded) {
        var data = new JsonBytes(USUAL_LENGTH);
        boolean whole = plan.write(value, ResponsePath.root(key), new OutputPlan.Answer(data, this, loaded));
        return new RootAnswer(data, !whole, errors);
    }

    @Override
    public void absent(ResponsePath at) {
        errors.add(RootAnswer.error(at, "MISSING", "The graph has no value for this field, though there must be one."));
    }

    @Override
    public void unreadable(ResponsePath at, String why) {
        errors.add(RootAnswer.error(at, "UNREADABLE", "The graph has a value that this field cannot give: " + why));
    }

    @Override
    public void refused(ResponsePath at, RequestError error) {
        errors.add(RootAnswer.error(at, error.code().name(), error.getMessage()));
    }
}
