package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.RangeChecks;
import io.github.aipolicygraph.engine.catalog.CypherTemplate;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles an input object into one condition on a variable: the lines of its file whose arguments are present.
 *
 * <p>Other conditions are left out, because a comparison with null would keep the planner from using its indexes.
 */
final class FilterCompiler {

    private final FieldCompiler compiler;
    private final String variable;
    private final int nesting;

    FilterCompiler(FieldCompiler compiler, String variable) {
        this(compiler, variable, 1);
    }

    private FilterCompiler(FieldCompiler compiler, String variable, int nesting) {
        this.compiler = compiler;
        this.variable = variable;
        this.nesting = nesting;
    }

    String of(GraphQLInputObjectType type, Arguments given) {
        return allOf(conditions(type, given));
    }

    private List<String> conditions(GraphQLInputObjectType type, Arguments given) {
        RangeChecks.check(given);
        var conditions = new ArrayList<String>();
        var asked = new HashSet<String>();
        for (var file : compiler.catalog().filters(type.getName())) {
            // The files of the interfaces don't repeat conditions that the input's own file has set.
            file.pattern().stream()
                    .filter(line ->
                            line.startsWith("AND") && line.parameters().stream().allMatch(given::has))
                    .filter(line -> line.parameters().stream().noneMatch(asked::contains))
                    .forEach(line -> conditions.add(condition(line, type, given, file)));
            asked.addAll(file.takes());
        }
        given.get("and").ifPresent(all -> each(type, all).forEach(conditions::addAll));
        given.get("or").ifPresent(any -> conditions.add(oneOf(each(type, any))));
        // For an unknown value neither a condition nor its opposite is true, but a caller who excludes matches means to
        // keep the rest.
        given.get("not").ifPresent(not -> conditions.add("NOT " + sure(allOf(nested(type, not)))));
        return conditions;
    }

    private static String allOf(List<String> conditions) {
        return conditions.isEmpty() ? "true" : "(" + String.join(" AND ", conditions) + ")";
    }

    /**
     * Combines alternatives. The planner gets an alternative of several conditions as one condition: otherwise it
     * multiplies them out, which took half a minute for four alternatives with a subquery each.
     */
    private String oneOf(List<List<String>> alternatives) {
        // A parameter, not a literal: if the planner sees that nothing can match, it drops the index that the list's
        // file names and fails.
        return alternatives.isEmpty()
                ? compiler.parameter(false)
                : alternatives.stream()
                        .map(conditions -> conditions.size() > 1 ? sure(allOf(conditions)) : allOf(conditions))
                        .collect(joining(" OR ", "(", ")"));
    }

    private static String sure(String condition) {
        return "coalesce(%s, false)".formatted(condition);
    }

    private List<List<String>> each(GraphQLInputObjectType type, Object inputs) {
        return ((List<?>) inputs).stream().map(input -> nested(type, input)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> nested(GraphQLInputObjectType type, Object input) {
        return new FilterCompiler(compiler, variable, nesting + 1)
                .conditions(type, new Arguments((Map<String, Object>) input));
    }

    private String condition(CypherTemplate line, GraphQLInputObjectType type, Arguments given, FieldQuery file) {
        var text = line.render(
                name -> name.equals("this") ? variable : inner(name),
                name -> hole(type, name)
                        .map(filter -> inner(filter, given.input(name), inner(name)))
                        .orElseGet(() -> compiler.parameter(
                                file.header().formed(name, given.at(name).orElseThrow(), given.given()))));
        return compiler.asOf().in(text).substring("AND ".length());
    }

    /** Compiles a nested filter. Its default condition applies unless the argument that replaces it is present. */
    private String inner(GraphQLInputObjectType filter, Arguments given, String nested) {
        var condition = new FilterCompiler(compiler, nested, nesting + 1).of(filter, given);
        return compiler.catalog().filters(filter.getName()).stream()
                .flatMap(file -> file.header().byDefault().stream())
                .filter(usual -> !asks(given.given(), usual.unless()))
                .map(usual ->
                        "(%s AND %s)".formatted(condition, usual.condition().render(name -> nested, name -> name)))
                .findFirst()
                .orElse(condition);
    }

    /**
     * Returns true if an input, or one nested in it, sets a field. Inputs that exclude a value of the field don't
     * count, because they don't ask for the other values.
     */
    private static boolean asks(Object input, String field) {
        if (input instanceof List<?> several) {
            return several.stream().anyMatch(one -> asks(one, field));
        }
        return input instanceof Map<?, ?> one
                && (one.get(field) != null
                        || one.entrySet().stream()
                                .anyMatch(entry -> !entry.getKey().equals("not") && asks(entry.getValue(), field)));
    }

    private String inner(String name) {
        return name + "_" + nesting;
    }

    /**
     * Returns the type of a parameter that is itself a filter. Its condition, on the variable with its name, replaces
     * the parameter.
     */
    private Optional<GraphQLInputObjectType> hole(GraphQLInputObjectType type, String name) {
        return Optional.ofNullable(type.getField(name))
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast);
    }
}
