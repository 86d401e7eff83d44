package io.github.aipolicygraph.graph.statement;

import io.github.aipolicygraph.graph.argument.Arguments;
import io.github.aipolicygraph.graph.cypher.Fragment;
import io.github.aipolicygraph.graph.cypher.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fragment at its place in a statement: its own names replaced by those of the place, its arguments by parameters. */
final class Placed {

    private final Fragment fragment;
    private final Scope outer;
    private final Arguments arguments;
    private final Parameters parameters;
    private final Map<String, String> named = new HashMap<>();

    Placed(Fragment fragment, Scope outer, Map<String, Object> arguments, Parameters parameters) {
        this.fragment = fragment;
        this.outer = outer;
        this.arguments = new Arguments(arguments);
        this.parameters = parameters;
    }

    Fragment fragment() {
        return fragment;
    }

    boolean isRoot() {
        return outer.isRoot();
    }

    /** What can be seen behind the pattern: the first column carries the object. */
    Scope inner() {
        var columns = new LinkedHashMap<String, String>();
        fragment.columns().forEach(column -> columns.put(column, variable(column)));
        return new Scope(variable(fragment.columns().get(0)), columns, outer.depth() + 1);
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

    String value() {
        return text(fragment.returns()).replaceFirst(" AS value\\d*$", "");
    }

    String orderBy(boolean backward) {
        if (fragment.order().isEmpty()) {
            return "";
        }
        return fragment.order().stream()
                .map(key -> text(key.key()) + (key.descending() != backward ? " DESC" : ""))
                .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    List<String> keys() {
        return fragment.order().stream().map(key -> text(key.key())).toList();
    }

    String parameter(Object value) {
        return "$" + parameters.add(value);
    }

    private String text(Text text) {
        // An argument is one parameter, however often the fragment names it.
        return text.under(this::variable, name -> named.computeIfAbsent(name, first -> parameters.add(formed(first))));
    }

    private Object formed(String argument) {
        return arguments
                .at(argument)
                .map(value -> fragment.formed(argument, value))
                .orElse(null);
    }

    private boolean isGiven(String argument) {
        return arguments.has(argument);
    }

    private String variable(String name) {
        return name.equals("this") ? outer.self() : name + (outer.depth() + 1);
    }
}
