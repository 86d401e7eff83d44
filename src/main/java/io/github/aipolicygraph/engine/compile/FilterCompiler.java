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
 * What an input object asks of a variable, as one condition: the lines of its file whose arguments are given.
 *
 * <p>A condition that is not asked for is left out: as a comparison with nothing it would cost the planner its indexes.
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
        return together(conditions(type, given));
    }

    private List<String> conditions(GraphQLInputObjectType type, Arguments given) {
        RangeChecks.check(given);
        var conditions = new ArrayList<String>();
        var asked = new HashSet<String>();
        for (var file : compiler.catalog().filters(type.getName())) {
            // What the input's own file has asked already is not asked again by those of its interfaces.
            file.pattern().stream()
                    .filter(line ->
                            line.startsWith("AND") && line.parameters().stream().allMatch(given::has))
                    .filter(line -> line.parameters().stream().noneMatch(asked::contains))
                    .forEach(line -> conditions.add(condition(line, type, given, file)));
            asked.addAll(file.takes());
        }
        given.get("and").ifPresent(all -> each(type, all).forEach(conditions::addAll));
        given.get("or").ifPresent(any -> conditions.add(oneOf(each(type, any))));
        // Of what is unknown neither the condition nor its opposite is true; who asks for the opposite means the rest.
        given.get("not").ifPresent(not -> conditions.add("NOT " + sure(together(nested(type, not)))));
        return conditions;
    }

    private static String together(List<String> conditions) {
        return conditions.isEmpty() ? "true" : "(" + String.join(" AND ", conditions) + ")";
    }

    /**
     * An alternative of several conditions is given to the planner as one: it would multiply them out, and four of them
     * with a subquery each took it half a minute.
     */
    private String oneOf(List<List<String>> alternatives) {
        // No literal: a planner that sees that nothing will be found drops the index that the list's file names, and
        // fails.
        return alternatives.isEmpty()
                ? compiler.parameter(false)
                : alternatives.stream()
                        .map(conditions -> conditions.size() > 1 ? sure(together(conditions)) : together(conditions))
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

    /** A filter within another one has its default condition, unless the argument is given that takes its place. */
    private String inner(GraphQLInputObjectType filter, Arguments given, String thing) {
        var condition = new FilterCompiler(compiler, thing, nesting + 1).of(filter, given);
        return compiler.catalog().filters(filter.getName()).stream()
                .flatMap(file -> file.header().byDefault().stream())
                .filter(usual -> !asks(given.given(), usual.unless()))
                .map(usual ->
                        "(%s AND %s)".formatted(condition, usual.condition().render(name -> thing, name -> name)))
                .findFirst()
                .orElse(condition);
    }

    /** Whether an input, or one within it, has a field; who rules out a value of it does not ask for the others. */
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

    /** A parameter that is a filter itself stands for the condition of that filter on the variable of its name. */
    private Optional<GraphQLInputObjectType> hole(GraphQLInputObjectType type, String name) {
        return Optional.ofNullable(type.getField(name))
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast);
    }
}
