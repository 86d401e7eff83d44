package io.github.aipolicygraph.graph.reading;

import graphql.GraphQLError;
import io.github.aipolicygraph.graph.answer.Deferred;
import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.graph.answer.Shape;
import io.github.aipolicygraph.graph.answer.Slices;
import io.github.aipolicygraph.graph.answer.Trail;
import io.github.aipolicygraph.graph.compiled.Statement;
import io.github.aipolicygraph.json.JsonBytes;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the rows of a statement come to, one after the other: a single one, or those of an answer in slices. */
final class Reading implements Shape.Problems {

    private static final int USUAL_LENGTH = 1024;
    private static final int LARGE_LENGTH = 32 * 1024;

    private final String key;
    private final Statement statement;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final Slices slices;
    private Value answer;

    Reading(RootStatement root) {
        key = root.key();
        statement = root.statement();
        slices = statement.inSlices() ? new Slices(statement.shape(), key, this, LARGE_LENGTH) : null;
    }

    void row(Record row) {
        if (answer == null) {
            answer(row.get(0));
        }
        if (slices != null) {
            slices.add(row.get(1));
        }
    }

    void answer(Value value) {
        answer = value;
    }

    RootAnswer whole() {
        return whole(answer, slices == null ? statement.shape() : slices.object(), Deferred.Loaded.NOTHING);
    }

    /**
     * @param loaded what is deferred in the value
     */
    RootAnswer whole(Value value, Shape shape, Deferred.Loaded loaded) {
        var data = new JsonBytes(USUAL_LENGTH);
        boolean whole = shape.write(value, Trail.root(key), new Shape.Answer(data, this, loaded));
        return new RootAnswer(data, !whole, errors);
    }

    @Override
    public void absent(Trail at) {
        errors.add(RootAnswer.error(at, "MISSING", "The graph has no value for this field, though there must be one."));
    }

    @Override
    public void unreadable(Trail at, String why) {
        errors.add(RootAnswer.error(at, "UNREADABLE", "The graph has a value that this field cannot give: " + why));
    }

    @Override
    public void refused(Trail at, Refusal refusal) {
        errors.add(RootAnswer.error(at, refusal.code().name(), refusal.getMessage()));
    }
}
