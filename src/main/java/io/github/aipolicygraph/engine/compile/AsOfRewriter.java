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
 * which that is. {@code x.stands} alone asks less: whether x is known, be it of another day. Properties that follow from
 * claims, such as {@code x.disputed}, become what their files in {@code cypher/as-of} say, those of a day, such as
 * {@code x.holds}, always what the file of the field says; its {@code toString(date())} is the day asked about.
 */
final class AsOfRewriter {

    private static final String KNOWN = "stands";
    private static final Pattern STANDS =
            Pattern.compile("\\b(\\w+)\\.(retractedAt IS NULL|stands = true|" + KNOWN + "(?! =| IS))\\b");
    private static final Pattern OF_NOW = Pattern.compile("\\b(\\w+)\\.(" + String.join("|", Catalog.OF_NOW) + ")\\b");
    private static final Pattern OF_A_DAY =
            Pattern.compile("\\b(\\w+)\\.(" + String.join("|", Catalog.OF_A_DAY) + ")\\b");
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

    /** Whether what the graph held at another time is asked for, so that an entity may have been described otherwise. */
    boolean isRecorded() {
        return time.filter(Time::recorded).isPresent();
    }

    /** The text with its conditions on what stands as conditions on what stood. */
    String in(String text) {
        var ofTheDay = OF_A_DAY.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(then(found.group(1), catalog.beside("Edge", found.group(2)))));
        return time.map(then -> in(then, ofTheDay)).orElse(ofTheDay);
    }

    private String in(Time then, String text) {
        return STANDS.matcher(then(text).replace(TODAY, then.day()))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2).equals(KNOWN)
                                ? on(then.known(), found.group(1))
                                : kept(found) + on(then.stood(), found.group(1))));
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
    private static String then(String variable, FieldQuery property) {
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
