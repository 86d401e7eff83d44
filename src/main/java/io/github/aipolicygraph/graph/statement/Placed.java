package io.github.aipolicygraph.graph.statement;

import io.github.aipolicygraph.graph.argument.Arguments;
import io.github.aipolicygraph.graph.argument.Spans;
import io.github.aipolicygraph.graph.cypher.Fragment;
import io.github.aipolicygraph.graph.cypher.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A fragment at its place in a statement: its own names replaced by those of the place, its arguments by parameters. */
final class Placed {

    private final Compiler compiler;
    private final Fragment fragment;
    private final Scope outer;
    private final Arguments arguments;
    private final Map<String, String> named = new HashMap<>();

    Placed(Compiler compiler, Fragment fragment, Scope outer, Arguments arguments) {
        Spans.check(arguments);
        this.compiler = compiler;
        this.fragment = fragment;
        this.outer = outer;
        this.arguments = arguments;
    }

    Fragment fragment() {
        return fragment;
    }

    /** The variable of what the field is asked of. */
    String self() {
        return outer.self();
    }

    boolean isRoot() {
        return outer.isRoot();
    }

    /**
     * A fragment of the same thing, about a list of it.
     *
     * @param list the name of the field
     * @param listed the text that counts the list; it stands for the parameter of that name
     */
    Placed about(Fragment other, String list, String listed, Map<String, Object> given) {
        var told = new HashMap<>(given);
        told.put("list", list);
        var beside = new Placed(compiler, other, outer, new Arguments(told));
        beside.named.put("listed", listed);
        return beside;
    }

    /** What can be seen behind the pattern: the first column carries the object. */
    Scope inner() {
        var columns = new LinkedHashMap<String, String>();
        fragment.columns().forEach(column -> columns.put(column, variable(column)));
        return Scope.of(variable(fragment.columns().get(0)), columns, outer.depth() + 1);
    }

    /** The pattern, with the conditions whose arguments are given and those added here. */
    String pattern(List<String> added) {
        var lines = new ArrayList<String>();
        for (var line : fragment.pattern()) {
            if (!line.startsWith("AND") || line.parameters().stream().allMatch(this::isGiven)) {
                lines.add(text(line));
            }
        }
        if (!added.isEmpty()) {
            lines.add((fragment.endsInWhere() ? "AND " : "WHERE ") + String.join(" AND ", added));
        }
        return String.join("\n", lines);
    }

    /** The columns, handed on to what is selected of them. */
    String with() {
        return "WITH " + text(fragment.returns());
    }

    /** A value is read from the properties of the object, and those may be what the graph held at another time. */
    String value() {
        var self = fragment.readsPropertiesOnly() ? outer.properties() : outer.self();
        return text(fragment.returns(), name -> name.equals("this") ? self : variable(name))
                .replaceFirst(" AS value\\d*$", "");
    }

    String orderBy() {
        return orderBy(
                fragment.order().stream()
                        .map(key -> new Listing.Key(text(key.key()), key.descending()))
                        .toList(),
                false);
    }

    static String orderBy(List<Listing.Key> keys, boolean backward) {
        return keys.isEmpty()
                ? ""
                : keys.stream()
                        .map(key -> key.text() + (key.descending() != backward ? " DESC" : ""))
                        .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    /** The variable of a column, or of the first one if there is none of that name. */
    String column(String name) {
        return variable(has(name) ? name : fragment.columns().get(0));
    }

    boolean has(String column) {
        return fragment.columns().contains(column);
    }

    /** That what the file finds stood at the time asked for, where the file does not say so itself. */
    List<String> stood() {
        return compiler.asOf().isNow()
                ? List.of()
                : fragment.unconditional().stream()
                        .map(column -> compiler.asOf().condition(variable(column)))
                        .toList();
    }

    String text(Text text) {
        return text(text, this::variable);
    }

    private String text(Text text, UnaryOperator<String> variable) {
        // An argument is one parameter, however often the fragment names it.
        var placed =
                text.under(variable, name -> named.computeIfAbsent(name, first -> compiler.parameter(formed(first))));
        return compiler.asOf().in(placed);
    }

    String parameter(Object value) {
        return compiler.parameter(value);
    }

    private Object formed(String argument) {
        return arguments
                .at(argument)
                .filter(value -> !(value instanceof Map<?, ?> input && Arguments.isEmpty(input)))
                .map(value -> fragment.formed(argument, value, arguments.given()))
                .orElse(null);
    }

    private boolean isGiven(String argument) {
        return arguments.has(argument);
    }

    private String variable(String name) {
        return name.equals("this") ? outer.self() : name + (outer.depth() + 1);
    }
}
