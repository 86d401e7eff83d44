package io.github.aipolicygraph.engine.compile;

import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.RangeChecks;
import io.github.aipolicygraph.engine.catalog.CypherTemplate;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A query at its place in a statement: its own names replaced by those of the place, its arguments by parameters. */
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

    /** The variable of what the field is asked of. */
    String self() {
        return outer.self();
    }

    /** An expression for the version of the facts. */
    String version() {
        return compiler.catalog().version();
    }

    boolean isRoot() {
        return outer.isRoot();
    }

    /**
     * A query of the same thing, about a list of it.
     *
     * @param list the name of the field
     * @param listed the text that counts the list; it stands for the parameter of that name
     */
    BoundQuery about(FieldQuery other, String list, String listed, Map<String, Object> given) {
        var told = new HashMap<>(given);
        told.put("list", list);
        var beside = new BoundQuery(compiler, other, outer, new Arguments(told));
        beside.named.put("listed", listed);
        return beside;
    }

    /** What can be seen behind the pattern: the first column carries the object. */
    Scope inner() {
        var columns = new LinkedHashMap<String, String>();
        query.columns().forEach(column -> columns.put(column, variable(column)));
        return Scope.of(variable(query.columns().get(0)), columns, outer.depth() + 1);
    }

    /** The pattern, with the conditions whose arguments are given and those added here. */
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

    /** The columns, handed on to what is selected of them. */
    String with() {
        return "WITH " + text(query.returns());
    }

    /** A value is read from the properties of the object, and those may be what the graph held at another time. */
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

    /** The variable of a column, or of the first one if there is none of that name. */
    String column(String name) {
        return variable(has(name) ? name : query.columns().get(0));
    }

    boolean has(String column) {
        return query.columns().contains(column);
    }

    /** That what the file finds stood at the time asked for, where the file does not say so itself. */
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
        // An argument is one parameter, however often the query names it.
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
