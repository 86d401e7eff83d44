package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.compile.FieldCompiler.Expression;
import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.engine.output.Deferred;
import io.github.aipolicygraph.engine.plan.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The batches that a root field is divided into, as they are found. */
final class Batches {

    private static final String OBJECT = "object";
    private static final String DESCRIPTION = "description";

    private final String version;
    private final List<Batch> all = new ArrayList<>();

    /**
     * @param version an expression for the version of the facts
     */
    Batches(String version) {
        this.version = version;
    }

    List<Batch> all() {
        return all;
    }

    /** Whether a field leads further in the graph: whether it is more than something else to read from the same object. */
    static boolean mayDefer(FieldQuery query, GraphQLType type) {
        boolean isMade = ComputedType.of(GraphQLTypeUtil.unwrapAll(type).getName())
                .flatMap(ComputedType::recipe)
                .isPresent();
        return query.carrier().isPresent() && !query.isValue() && (isMade || !query.isIdentity());
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
    Expression defer(FieldQuery query, Scope place, Expression answer, Map<String, Object> values) {
        var batch = Batch.of(objects(query, place), answer.text(), version, values);
        if (!all.contains(batch)) {
            all.add(batch);
        }
        return new Expression(key(place), new Deferred(all.indexOf(batch), answer.plan()));
    }

    private static String key(Scope place) {
        return isDescribed(place)
                ? "[elementId(%s), elementId(%s)]".formatted(place.self(), place.properties())
                : "elementId(%s)".formatted(place.self());
    }

    private static String objects(FieldQuery query, Scope place) {
        var object = query.carrier().orElseThrow().formatted(OBJECT);
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
