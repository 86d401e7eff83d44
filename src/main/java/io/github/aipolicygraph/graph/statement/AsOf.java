package io.github.aipolicygraph.graph.statement;

import graphql.schema.GraphQLInputObjectType;
import io.github.aipolicygraph.graph.argument.Arguments;
import io.github.aipolicygraph.graph.cypher.Catalog;
import io.github.aipolicygraph.graph.cypher.Fragment;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a root field is asked for, which governs all below it.
 *
 * <p>{@code x.retractedAt IS NULL} is how the files say that x stands, or {@code x.stands = true} where an index holds
 * that; for another time it becomes the condition that x stood then. The file {@code cypher/filters/AsOf.cypher} says
 * which that is. Properties that follow from claims, such as {@code x.disputed}, become what their files in
 * {@code cypher/then} say.
 */
final class AsOf {

    private static final Pattern STANDS = Pattern.compile("\\b(\\w+)\\.(retractedAt IS NULL|stands = true)\\b");
    private static final Pattern OF_NOW = Pattern.compile("\\b(\\w+)\\.(" + String.join("|", Catalog.OF_NOW) + ")\\b");
    private static final String ANY = "anything";

    private final Catalog catalog;
    private final Optional<String> stood;
    private final boolean recorded;

    private AsOf(Catalog catalog, Optional<String> stood, boolean recorded) {
        this.catalog = catalog;
        this.stood = stood;
        this.recorded = recorded;
    }

    static AsOf now() {
        return new AsOf(null, Optional.empty(), false);
    }

    /** Its values are parameters once, however often the condition is needed. */
    static AsOf of(Compiler compiler, Arguments asOf) {
        if (Arguments.isEmpty(asOf.given())) {
            return now();
        }
        var type = (GraphQLInputObjectType) compiler.schema().getType("AsOf");
        var condition = new FilterCondition(compiler, ANY).of(type, asOf);
        boolean recorded = asOf.has("recorded");
        return new AsOf(
                compiler.catalog(),
                Optional.of(recorded ? condition : "(%s.retractedAt IS NULL AND %s)".formatted(ANY, condition)),
                recorded);
    }

    boolean isNow() {
        return stood.isEmpty();
    }

    /** Whether what the graph held at another time is asked for, so that an entity may have been described otherwise. */
    boolean isRecorded() {
        return recorded;
    }

    /** The text with its conditions on what stands as conditions on what stood. */
    String in(String text) {
        return stood.map(condition -> STANDS.matcher(then(text))
                        .replaceAll(found -> Matcher.quoteReplacement(kept(found) + on(condition, found.group(1)))))
                .orElse(text);
    }

    private String then(String text) {
        return OF_NOW.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(then(found.group(1), catalog.then(found.group(2)))));
    }

    /** The key of an order at the time, if it was another than now. */
    Optional<String> order(String type, String by, String variable) {
        var place = type + "/" + by;
        return isNow() || !Catalog.ORDERS_OF_NOW.contains(place)
                ? Optional.empty()
                : Optional.of(in(then(variable, catalog.then(place))));
    }

    /** Its variables have names of their own: it may be anywhere in a statement. */
    private static String then(String variable, Fragment property) {
        var value = property.returns().under(name -> name.equals("this") ? variable : name + "_then", name -> name);
        return "(" + value.replaceFirst(" AS value_then$", "") + ")";
    }

    /** An index serves only who asks for all that it holds. */
    private static String kept(MatchResult found) {
        return found.group(2).startsWith("stands") ? found.group(1) + ".stands IS NOT NULL AND " : "";
    }

    /** The condition that a variable stood. */
    String condition(String variable) {
        return on(stood.orElse(ANY + ".retractedAt IS NULL"), variable);
    }

    private static String on(String condition, String variable) {
        return condition.replace(ANY + ".", variable + ".");
    }
}
