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

/** Collects the batches of a root field while the compiler finds them. */
final class Batches {

    private static final String OBJECT = "object";
    private static final String DESCRIPTION = "description";

    private final String version;
    private final List<Batch> all = new ArrayList<>();

    /**
     * Creates an empty collection.
     *
     * @param version an expression for the version of the facts
     */
    Batches(String version) {
        this.version = version;
    }

    List<Batch> all() {
        return all;
    }

    /** Returns true if a field follows links in the graph, so that it does more than read the same object. */
    static boolean mayDefer(FieldQuery query, GraphQLType type) {
        boolean isMade = ComputedType.of(GraphQLTypeUtil.unwrapAll(type).getName())
                .flatMap(ComputedType::recipe)
                .isPresent();
        return query.carrier().isPresent() && !query.isValue() && (isMade || !query.isIdentity());
    }

    /**
     * Returns the scope of a deferred field. It is the same at every place, so that the text of the batch is the same.
     */
    static Scope scope(Scope place) {
        return new Scope(OBJECT, isDescribed(place) ? DESCRIPTION : OBJECT, Map.of(), 1);
    }

    /**
     * Defers a field to a batch.
     *
     * @param place the place of the field, which gives the key of its object
     * @param answer the expression of the field without its surroundings
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

    /** Returns true if the properties of the object are read from its description at that time. */
    private static boolean isDescribed(Scope place) {
        return !place.self().equals(place.properties());
    }
}
