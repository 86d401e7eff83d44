package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLInputObjectType;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a root field is asked for, which governs all below it.
 *
 * <p>{@code x.retractedAt IS NULL} is how the files say that x stands, or {@code x.stands = true} where an index holds
 * that; for another time it becomes the condition that x stood then. The file {@code cypher/filters/AsOf.cypher} says
 * which that is. {@code x.stands} alone asks less: whether x is known, be it of another day.
 *
 * <p>A property that follows from other facts becomes what its file in {@code cypher/as-of} says. A name that a file expands
 * becomes the expression of that file, whose {@code toString(date())} is the day asked about.
 */
final class AsOfRewriter {

    private static final String KNOWN = "stands";
    private static final Pattern STANDS =
            Pattern.compile("\\b(\\w+)\\.(retractedAt IS NULL|stands = true|" + KNOWN + "(?! =| IS))\\b");
    private static final String TODAY = "toString(date())";
    private static final String ANY = "anything";

    private final Catalog catalog;
    private final Optional<Time> time;

    private AsOfRewriter(Catalog catalog, Optional<Time> time) {
        this.catalog = catalog;
        this.time = time;
    }

    /**
     * Another time than now.
     *
     * @param stood the condition that anything stood then
     * @param known that it was known then, whether it holds on the day or not
     * @param day the day asked about, in the text
     */
    private record Time(String stood, String known, String day, boolean recorded) {}

    static AsOfRewriter now(Catalog catalog) {
        return new AsOfRewriter(catalog, Optional.empty());
    }

    /** Its values are parameters once, however often the condition is needed. */
    static AsOfRewriter of(FieldCompiler compiler, Arguments asOf) {
        if (Arguments.isEmpty(asOf.given())) {
            return now(compiler.catalog());
        }
        var stood = condition(compiler, asOf);
        var day = asOf.get("valid").map(valid -> compiler.parameter(valid.toString()));
        var known = day.isPresent() ? condition(compiler, onAnyDay(asOf)) : stood;
        return new AsOfRewriter(
                compiler.catalog(), Optional.of(new Time(stood, known, day.orElse(TODAY), asOf.has("recorded"))));
    }

    private static String condition(FieldCompiler compiler, Arguments asOf) {
        var type = (GraphQLInputObjectType) compiler.schema().getType("AsOf");
        var condition = new FilterCompiler(compiler, ANY).of(type, asOf);
        return asOf.has("recorded") ? condition : "(%s.retractedAt IS NULL AND %s)".formatted(ANY, condition);
    }

    private static Arguments onAnyDay(Arguments asOf) {
        var rest = new HashMap<>(asOf.given());
        rest.remove("valid");
        return new Arguments(rest);
    }

    boolean isNow() {
        return time.isEmpty();
    }

    /** Whether what the graph held at another time is asked for, so that a thing may have been described otherwise. */
    boolean isRecorded() {
        return time.filter(Time::recorded).isPresent();
    }

    /** The text with its conditions on what stands as conditions on what stood. */
    String in(String text) {
        var files = catalog.timeDependent();
        var expanded = files.expansions()
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(asOf(found.group(1), files.expansion(found.group(2)))));
        return time.map(then -> in(then, expanded)).orElse(expanded);
    }

    private String in(Time then, String text) {
        return STANDS.matcher(asOf(text).replace(TODAY, then.day()))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2).equals(KNOWN)
                                ? on(then.known(), found.group(1))
                                : kept(found) + on(then.stood(), found.group(1))));
    }

    private String asOf(String text) {
        var files = catalog.timeDependent();
        return files.properties()
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(asOf(found.group(1), files.property(found.group(2)))));
    }

    /** The key of an order at the time, if it was another than now. */
    Optional<String> order(String type, String by, String variable) {
        return isNow()
                ? Optional.empty()
                : catalog.timeDependent().order(type, by).map(key -> in(asOf(variable, key)));
    }

    /** Its variables have names of their own: it may be anywhere in a statement. */
    private static String asOf(String variable, FieldQuery property) {
        var value = property.returns().render(name -> name.equals("this") ? variable : name + "_then", name -> name);
        return "(" + value.replaceFirst(" AS value_then$", "") + ")";
    }

    /** An index serves only who asks for all that it holds. */
    private static String kept(MatchResult found) {
        return found.group(2).startsWith("stands") ? found.group(1) + ".stands IS NOT NULL AND " : "";
    }

    /** The condition that a variable stood. */
    String condition(String variable) {
        return on(time.map(Time::stood).orElse(ANY + ".retractedAt IS NULL"), variable);
    }

    private static String on(String condition, String variable) {
        return condition.replace(ANY + ".", variable + ".");
    }
}
