package io.github.aipolicygraph.graph.statement;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.graph.answer.Deferred;
import io.github.aipolicygraph.graph.answer.Making;
import io.github.aipolicygraph.graph.compiled.Batch;
import io.github.aipolicygraph.graph.cypher.Fragment;
import io.github.aipolicygraph.graph.statement.Compiler.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The batches that a root field is divided into, as they are found. */
final class Batches {

    private static final String OBJECT = "object";
    private static final String DESCRIPTION = "description";

    private final List<Batch> all = new ArrayList<>();

    List<Batch> all() {
        return all;
    }

    /** Whether a field leads further in the graph: whether it is more than something else to read from the same object. */
    static boolean mayDefer(Fragment fragment, GraphQLType type) {
        boolean isMade = Making.of(GraphQLTypeUtil.unwrapAll(type).getName())
                .flatMap(Making::recipe)
                .isPresent();
        return fragment.carrier().isPresent() && !fragment.isValue() && (isMade || !fragment.isIdentity());
    }

    /** What a deferred field sees: the same wherever it stands, so that its text is the same. */
    static Scope scope(Scope place) {
        return new Scope(OBJECT, isDescribed(place) ? DESCRIPTION : OBJECT, Map.of(), 1);
    }

    /**
     * Has a field loaded later.
     *
     * @param place where it stands, which tells the key of its object
     * @param answer the field by itself
     */
    Expression defer(Fragment fragment, Scope place, Expression answer, Map<String, Object> values) {
        var batch = Batch.of(objects(fragment, place), answer.text(), Keyset.VERSION, values);
        if (!all.contains(batch)) {
            all.add(batch);
        }
        return new Expression(key(place), new Deferred(all.indexOf(batch), answer.shape()));
    }

    private static String key(Scope place) {
        return isDescribed(place)
                ? "[elementId(%s), elementId(%s)]".formatted(place.self(), place.properties())
                : "elementId(%s)".formatted(place.self());
    }

    private static String objects(Fragment fragment, Scope place) {
        var object = fragment.carrier().orElseThrow().formatted(OBJECT);
        return isDescribed(place)
                ? found(object, OBJECT, "[0]") + "\n" + found("(" + DESCRIPTION + ")", DESCRIPTION, "[1]")
                : found(object, OBJECT, "");
    }

    private static String found(String pattern, String variable, String step) {
        return "MATCH %s WHERE elementId(%s) = %s%s".formatted(pattern, variable, Batch.key(), step);
    }

    /** Whether the properties of the object are read from what described it at the time. */
    private static boolean isDescribed(Scope place) {
        return !place.self().equals(place.properties());
    }
}
