package io.github.aipolicygraph.engine.compile;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.Parameters;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.output.OutputTypes;
import io.github.aipolicygraph.engine.schema.DateSpans;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Compiles a root field, with everything selected below it, into the expression of a statement.
 *
 * <p>Each object is a list whose elements are its fields in a fixed order; each list of objects is a COLLECT subquery.
 * The text depends only on the queries and the schema; everything the caller sent is a parameter.
 */
final class FieldCompiler {

    private final GraphQLSchema schema;
    private final Catalog catalog;
    private final int largestPage;
    private Parameters parameters = new Parameters();
    private final Optional<Batches> batches;
    private AsOfRewriter asOf;
    private Map<String, Object> time = Map.of();

    /** Creates a compiler. With batches it defers the fields that lead further; otherwise it compiles one statement. */
    FieldCompiler(GraphQLSchema schema, Catalog catalog, int largestPage, Optional<Batches> batches) {
        this.schema = schema;
        this.catalog = catalog;
        this.largestPage = largestPage;
        this.batches = batches;
        this.asOf = AsOfRewriter.now(catalog);
    }

    /** Creates a compiler for another part of the same statement. */
    private FieldCompiler(FieldCompiler first) {
        this(first.schema, first.catalog, first.largestPage, first.batches);
        this.parameters = first.parameters;
    }

    /** Returns a compiler that answers for another time in the same statement. */
    FieldCompiler alsoAt(Arguments given) {
        return new FieldCompiler(this).at(given);
    }

    /** Makes every field answer for one time. */
    FieldCompiler at(Arguments given) {
        asOf = AsOfRewriter.of(this, given);
        time = asOf.isNow() ? Map.of() : given.given();
        return this;
    }

    /** Holds an expression and the plan for reading its value. */
    record Expression(String text, OutputPlan plan) {}

    GraphQLSchema schema() {
        return schema;
    }

    Catalog catalog() {
        return catalog;
    }

    Parameters parameters() {
        return parameters;
    }

    int largestPage() {
        return largestPage;
    }

    AsOfRewriter asOf() {
        return asOf;
    }

    /** Returns the time that the caller sent; empty for the present. */
    Map<String, Object> time() {
        return time;
    }

    /** Adds a value and returns the text that replaces it. */
    String parameter(Object value) {
        return "$" + parameters.add(value);
    }

    Expression field(ExecutableNormalizedField field, GraphQLObjectType parent, Scope scope) {
        var definition = parent.getField(field.getFieldName());
        var type = definition.getType();
        var column = scope.columns().get(field.getFieldName());
        if (column != null) {
            return object(field.getChildren(), type, scope.at(column));
        }
        var name = DateSpans.dateOf(definition);
        var query = catalog.find(parent, name);
        if (query.isEmpty()) {
            return property(name, field, type, scope);
        }
        return batches.isPresent() && Batches.mayDefer(query.get(), type) && !scope.isRoot()
                ? deferred(field, definition, query.get(), scope)
                : answered(field, definition, query.get(), scope);
    }

    private Expression deferred(
            ExecutableNormalizedField field, GraphQLFieldDefinition definition, FieldQuery query, Scope scope) {
        var standalone = new FieldCompiler(schema, catalog, largestPage, batches).at(new Arguments(time));
        var answer = standalone.answered(field, definition, query, Batches.scope(scope));
        return batches.orElseThrow()
                .defer(query, scope, answer, standalone.parameters().values());
    }

    private Expression answered(
            ExecutableNormalizedField field, GraphQLFieldDefinition definition, FieldQuery query, Scope scope) {
        var type = definition.getType();
        var bound = new BoundQuery(this, query, scope, new Arguments(field.getResolvedArguments()));
        var recipe = ComputedType.of(GraphQLTypeUtil.unwrapAll(type).getName())
                .filter(computed -> computed.recipe().isPresent());
        if (recipe.isPresent()) {
            return new ComputedTypeCompiler(this, recipe.get(), field).of(bound, definition);
        }
        return query.isValue() ? value(field, type, bound, scope) : related(field, definition, bound, scope);
    }

    /** Compiles the fields of the object that a variable carries. */
    Expression object(List<ExecutableNormalizedField> selection, GraphQLType type, Scope scope) {
        return new ObjectCompiler(this, type, scope).of(selection, Optional.empty());
    }

    private Expression related(
            ExecutableNormalizedField field, GraphQLFieldDefinition definition, BoundQuery bound, Scope scope) {
        var type = definition.getType();
        var unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(unwrapped)) {
            return list(field, type, bound);
        }
        var named = (GraphQLNamedType) unwrapped;
        if (named.getName().endsWith("Connection")) {
            return new ConnectionCompiler(this, definition, bound, field).expression(OutputTypes.isRequired(type));
        }
        return bound.query().isIdentity()
                ? object(field.getChildren(), type, scope.at(scope.self()))
                : one(field, type, bound);
    }

    /** Compiles one object, or null. */
    Expression one(ExecutableNormalizedField field, GraphQLOutputType type, BoundQuery bound) {
        // A required object needs no condition: everything that leads to it was current, and never exists without it.
        boolean alwaysThere = OutputTypes.isRequired(type) || bound.isTheOnlyOne();
        var pattern = bound.pattern(alwaysThere ? List.of() : bound.stood());
        var object = object(field.getChildren(), type, bound.inner());
        return new Expression("head(" + collected(bound, pattern, object.text()) + ")", object.plan());
    }

    private static String collected(BoundQuery bound, String pattern, String returned) {
        return bound.subquery("COLLECT", pattern, bound.orderBy() + "\nRETURN " + returned);
    }

    private Expression list(ExecutableNormalizedField field, GraphQLOutputType type, BoundQuery bound) {
        var pattern = bound.pattern(bound.stood());
        var item = object(field.getChildren(), OutputTypes.itemOf(type), bound.inner());
        var text = collected(bound, pattern, bound.orNull(item.text(), OutputTypes.itemOf(type)));
        return new Expression(text, new OutputPlan.Items(item.plan(), OutputTypes.isRequired(type)));
    }

    /** Compiles a value. Its query may say that it gives way to the property with the name of the field. */
    private Expression value(ExecutableNormalizedField field, GraphQLOutputType type, BoundQuery bound, Scope scope) {
        if (bound.query().header().yields()
                && field.getResolvedArguments().values().stream().allMatch(Objects::isNull)) {
            return property(field.getFieldName(), field, type, scope);
        }
        return new Expression(bound.value(), ComputedTypeCompiler.ofValue(this, field, type));
    }

    private Expression property(String name, ExecutableNormalizedField field, GraphQLOutputType type, Scope scope) {
        var text = switch (name) {
            case "id" -> asOf.id(scope.self());
            case "slug" -> scope.self() + ".id";
            default -> scope.properties() + "." + name;
        };
        return new Expression(text, ComputedTypeCompiler.ofValue(this, field, type));
    }
}
