package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLType;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.RangeChecks;
import io.github.aipolicygraph.engine.catalog.CypherTemplate;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.output.OutputTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Binds a query to a place in a statement: replaces its names by those of the place, and its arguments by parameters.
 */
final class BoundQuery {

    private final FieldCompiler compiler;
    private final FieldQuery query;
    private final Scope outer;
    private final Arguments arguments;
    private final Map<String, String> named = new HashMap<>();

    BoundQuery(FieldCompiler compiler, FieldQuery query, Scope outer, Arguments arguments) {
        RangeChecks.check(arguments);
        this.compiler = compiler;
        this.query = query;
        this.outer = outer;
        this.arguments = arguments;
    }

    FieldQuery query() {
        return query;
    }

    /** Returns the variable of the object that has the field. */
    String self() {
        return outer.self();
    }

    /** Returns an expression for the version of the facts. */
    String version() {
        return compiler.catalog().version();
    }

    boolean isRoot() {
        return outer.isRoot();
    }

    /** Returns true for a root object that takes no argument: there is one of its kind, at any time. */
    boolean isTheOnlyOne() {
        return isRoot() && query.takes().isEmpty();
    }

    /**
     * Returns a query on the same object about one of its lists.
     *
     * @param list the name of the field
     * @param listed the text that counts the list; it replaces the parameter with that name
     */
    BoundQuery about(FieldQuery other, String list, String listed, Map<String, Object> given) {
        var extended = new HashMap<>(given);
        extended.put("list", list);
        var beside = new BoundQuery(compiler, other, outer, new Arguments(extended));
        beside.named.put("listed", listed);
        return beside;
    }

    /** Returns what is visible after the pattern: the first column carries the object. */
    Scope inner() {
        var columns = new LinkedHashMap<String, String>();
        query.columns().forEach(column -> columns.put(column, variable(column)));
        return Scope.of(variable(query.columns().get(0)), columns, outer.depth() + 1);
    }

    /** Returns the pattern with the conditions whose arguments are present and the conditions added here. */
    String pattern(List<String> added) {
        var lines = new ArrayList<String>();
        for (var line : query.pattern()) {
            if (!line.startsWith("AND") || line.parameters().stream().allMatch(this::isGiven)) {
                lines.add(text(line));
            }
        }
        if (!added.isEmpty()) {
            lines.add((query.endsInWhere() ? "AND " : "WHERE ") + String.join(" AND ", added));
        }
        return String.join("\n", lines);
    }

    /**
     * Returns a subquery over the rows of the file. This is the only place that puts one together.
     *
     * @param kind COLLECT or COUNT
     * @param end what follows the columns: how rows are sorted, limited and returned
     */
    String subquery(String kind, String pattern, String end) {
        return "%s {\n%s\n%s\n%s\n}".formatted(kind, pattern, with(), end);
    }

    /** Returns the expression of an item of a list, or null where the list has null for what was not found. */
    String orNull(String item, GraphQLType type) {
        return OutputTypes.isRequired(type)
                ? item
                : "CASE WHEN %s IS NOT NULL THEN %s END".formatted(inner().self(), item);
    }

    /** Returns the clause that passes the columns on to the selected fields. */
    String with() {
        return "WITH " + text(query.returns());
    }

    /**
     * Returns the value, read from the properties of the object. These may be what the graph contained at another time.
     */
    String value() {
        var self = query.readsPropertiesOnly() ? outer.properties() : outer.self();
        return text(query.returns(), name -> name.equals("this") ? self : variable(name))
                .replaceFirst(" AS value\\d*$", "");
    }

    String orderBy() {
        return orderBy(
                query.order().stream()
                        .map(key -> new ListSelection.Key(text(key.key()), key.descending()))
                        .toList(),
                false);
    }

    static String orderBy(List<ListSelection.Key> keys, boolean backward) {
        return keys.isEmpty()
                ? ""
                : keys.stream()
                        .map(key -> key.text() + (key.descending() != backward ? " DESC" : ""))
                        .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    /** Returns the variable of a column, or of the first column if none has this name. */
    String column(String name) {
        return variable(has(name) ? name : query.columns().get(0));
    }

    boolean has(String column) {
        return query.columns().contains(column);
    }

    /**
     * Returns the conditions that the found elements were current at that time, as far as the file doesn't state them
     * itself.
     */
    List<String> stood() {
        return compiler.asOf().isNow()
                ? List.of()
                : query.unconditional().stream()
                        .map(column -> compiler.asOf().condition(variable(column)))
                        .toList();
    }

    String text(CypherTemplate text) {
        return text(text, this::variable);
    }

    private String text(CypherTemplate text, UnaryOperator<String> variable) {
        // Each argument is one parameter, however often the query uses it.
        var bound =
                text.render(variable, name -> named.computeIfAbsent(name, first -> compiler.parameter(formed(first))));
        return compiler.asOf().in(bound);
    }

    String parameter(Object value) {
        return compiler.parameter(value);
    }

    private Object formed(String argument) {
        return arguments
                .at(argument)
                .filter(value -> !(value instanceof Map<?, ?> input && Arguments.isEmpty(input)))
                .map(value -> query.header().formed(argument, value, arguments.given()))
                .orElse(null);
    }

    private boolean isGiven(String argument) {
        return arguments.has(argument);
    }

    private String variable(String name) {
        return name.equals("this") ? outer.self() : name + (outer.depth() + 1);
    }
}
