package io.github.aipolicygraph.graph.statement;

import graphql.schema.GraphQLInputObjectType;
import io.github.aipolicygraph.graph.argument.Arguments;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a root field is asked for, which governs all below it.
 *
 * <p>{@code x.retractedAt IS NULL} is how the files say that x stands, or {@code x.stands = true} where an index holds
 * that; for another time it becomes the condition that x stood then. The file {@code cypher/filters/AsOf.cypher} says
 * which that is. {@code x.disputed} says whether a source speaks against a link; for another time it becomes whether one
 * did so then.
 */
final class AsOf {

    private static final Pattern STANDS = Pattern.compile("\\b(\\w+)\\.(retractedAt IS NULL|stands = true)\\b");
    private static final Pattern DISPUTED = Pattern.compile("\\b(\\w+)\\.disputed\\b");
    private static final String ANY = "anything";

    private final Optional<String> stood;
    private final boolean recorded;

    private AsOf(Optional<String> stood, boolean recorded) {
        this.stood = stood;
        this.recorded = recorded;
    }

    static AsOf now() {
        return new AsOf(Optional.empty(), false);
    }

    /** Its values are parameters once, however often the condition is needed. */
    static AsOf of(Compiler compiler, Arguments asOf) {
        if (asOf.given().values().stream().allMatch(value -> value == null)) {
            return now();
        }
        var type = (GraphQLInputObjectType) compiler.schema().getType("AsOf");
        var condition = new FilterCondition(compiler, ANY).of(type, asOf);
        boolean recorded = asOf.has("recorded");
        return new AsOf(
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
        return stood.map(condition -> disputed(
                        condition,
                        STANDS.matcher(text)
                                .replaceAll(found ->
                                        Matcher.quoteReplacement(kept(found) + on(condition, found.group(1))))))
                .orElse(text);
    }

    private static String disputed(String condition, String text) {
        return DISPUTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "EXISTS { MATCH (:Claim {id: %s.claim})-[against:DISPUTED_BY]->(:Source) WHERE %s }"
                                .formatted(found.group(1), on(condition, "against"))));
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
