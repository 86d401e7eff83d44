package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLInputObjectType;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.id.TimedId;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites queries for the time that a root field asks about; that time applies to everything below the field.
 *
 * <p>In the files, {@code x.retractedAt IS NULL} means that x is current, or {@code x.stands = true} where an index
 * contains that. For another time, both become the condition that x was current then, which the file {@code
 * cypher/filters/AsOf.cypher} defines. {@code x.stands} without a comparison is weaker: it asks whether x is known,
 * even if it is only true on another day.
 *
 * <p>A property that is derived from other facts becomes the expression of its file in {@code cypher/as-of}. A name
 * that a file expands becomes the expression of that file, whose {@code toString(date())} is the day asked about.
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
     * Holds a time other than now.
     *
     * @param stood the condition that an element was current then
     * @param known the condition that it was known then, whether or not it was true on that day
     * @param day the text of the day asked about
     * @param suffix the text that follows every ID
     */
    private record Time(String stood, String known, String day, String suffix, boolean recorded) {}

    static AsOfRewriter now(Catalog catalog) {
        return new AsOfRewriter(catalog, Optional.empty());
    }

    /** Creates a rewriter. Each value of the time becomes one parameter, however often the condition is needed. */
    static AsOfRewriter of(FieldCompiler compiler, Arguments asOf) {
        if (Arguments.isEmpty(asOf.given())) {
            return now(compiler.catalog());
        }
        var stood = condition(compiler, asOf);
        var day = asOf.get("valid").map(valid -> compiler.parameter(valid.toString()));
        var known = day.isPresent() ? condition(compiler, onAnyDay(asOf)) : stood;
        var suffix = compiler.parameter(TimedId.suffix(asOf.given()));
        return new AsOfRewriter(
                compiler.catalog(),
                Optional.of(new Time(stood, known, day.orElse(TODAY), suffix, asOf.has("recorded"))));
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

    /**
     * Returns true if the caller asks what the graph contained at another time, when nodes may have had another
     * description.
     */
    boolean isRecorded() {
        return time.filter(Time::recorded).isPresent();
    }

    /** Returns the ID of an object, which differs from its ID at any other time. */
    String id(String variable) {
        return variable + ".id" + time.map(then -> " + " + then.suffix()).orElse("");
    }

    /** Rewrites the conditions on the current state into conditions on the state at that time. */
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

    /** Returns the key of the order at that time, if it differs from the key now. */
    Optional<String> order(String type, String by, String variable) {
        return isNow()
                ? Optional.empty()
                : catalog.timeDependent().order(type, by).map(key -> in(asOf(variable, key)));
    }

    /** Renders the query with variables of its own, because it may be nested anywhere in a statement. */
    private static String asOf(String variable, FieldQuery property) {
        var value = property.returns().render(name -> name.equals("this") ? variable : name + "_then", name -> name);
        return "(" + value.replaceFirst(" AS value_then$", "") + ")";
    }

    /**
     * Keeps a condition that makes the planner use an index: an index only helps a query that asks for everything in
     * it.
     */
    private static String kept(MatchResult found) {
        return found.group(2).startsWith("stands") ? found.group(1) + ".stands IS NOT NULL AND " : "";
    }

    /** Returns the condition that a variable was current. */
    String condition(String variable) {
        return on(time.map(Time::stood).orElse(ANY + ".retractedAt IS NULL"), variable);
    }

    private static String on(String condition, String variable) {
        return condition.replace(ANY + ".", variable + ".");
    }
}
