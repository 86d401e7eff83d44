package io.github.aipolicygraph.graph.statement;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.graph.answer.Leaves;
import io.github.aipolicygraph.graph.answer.Making;
import io.github.aipolicygraph.graph.answer.Shape;
import io.github.aipolicygraph.graph.argument.Arguments;
import io.github.aipolicygraph.graph.argument.Parameters;
import io.github.aipolicygraph.graph.cypher.Catalog;
import io.github.aipolicygraph.graph.cypher.Fragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a root field, with all that is selected below it, into the expression of a statement.
 *
 * <p>Each object is a list whose elements are its fields in a fixed order; each list of objects is a COLLECT subquery. The
 * text comes from the fragments and the schema alone; whatever the caller sent is a parameter.
 */
final class Compiler {

    private final GraphQLSchema schema;
    private final Catalog catalog;
    private final int largestPage;
    private final Parameters parameters = new Parameters();
    private final Optional<Batches> batches;
    private AsOf asOf;
    private Map<String, Object> time = Map.of();

    /** Fields that lead further are added to the batches, if there are any; otherwise everything is one statement. */
    Compiler(GraphQLSchema schema, Catalog catalog, int largestPage, Optional<Batches> batches) {
        this.schema = schema;
        this.catalog = catalog;
        this.largestPage = largestPage;
        this.batches = batches;
        this.asOf = AsOf.now(catalog);
    }

    /** Has all that comes be of a time. */
    Compiler at(Arguments given) {
        asOf = AsOf.of(this, given);
        time = asOf.isNow() ? Map.of() : given.given();
        return this;
    }

    /** An expression and how to read what it gives. */
    record Expression(String text, Shape shape) {}

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

    AsOf asOf() {
        return asOf;
    }

    /** The time asked for, as it was given; empty if it is now. */
    Map<String, Object> time() {
        return time;
    }

    /** What stands for a value in the text. */
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
        var fragment = catalog.find(parent, field.getFieldName());
        if (fragment.isEmpty()) {
            return property(field, type, scope);
        }
        return batches.isPresent() && Batches.mayDefer(fragment.get(), type) && !scope.isRoot()
                ? deferred(field, definition, fragment.get(), scope)
                : answered(field, definition, fragment.get(), scope);
    }

    private Expression deferred(
            ExecutableNormalizedField field, GraphQLFieldDefinition definition, Fragment fragment, Scope scope) {
        var alone = new Compiler(schema, catalog, largestPage, batches).at(new Arguments(time));
        var answer = alone.answered(field, definition, fragment, Batches.scope(scope));
        return batches.orElseThrow()
                .defer(fragment, scope, answer, alone.parameters().values());
    }

    private Expression answered(
            ExecutableNormalizedField field, GraphQLFieldDefinition definition, Fragment fragment, Scope scope) {
        var type = definition.getType();
        var placed = new Placed(this, fragment, scope, new Arguments(field.getResolvedArguments()));
        var recipe = Making.of(GraphQLTypeUtil.unwrapAll(type).getName())
                .filter(making -> making.recipe().isPresent());
        if (recipe.isPresent()) {
            return new MadeExpression(this, recipe.get(), field).of(placed, definition);
        }
        return fragment.isValue() ? value(field, type, placed, scope) : related(field, definition, placed, scope);
    }

    /** The fields of an object that a variable carries. */
    Expression object(List<ExecutableNormalizedField> selection, GraphQLType type, Scope scope) {
        return new ObjectExpression(this, type, scope).of(selection, Optional.empty());
    }

    private Expression related(
            ExecutableNormalizedField field, GraphQLFieldDefinition definition, Placed placed, Scope scope) {
        var type = definition.getType();
        var unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(unwrapped)) {
            return list(field, type, placed);
        }
        var named = (GraphQLNamedType) unwrapped;
        if (named.getName().endsWith("Connection")) {
            return new ConnectionExpression(this, definition, placed, field).expression(isRequired(type));
        }
        return placed.fragment().isIdentity()
                ? object(field.getChildren(), type, scope.at(scope.self()))
                : one(field, type, placed);
    }

    /** One object, or null. */
    Expression one(ExecutableNormalizedField field, GraphQLOutputType type, Placed placed) {
        // What must be there is shown: what leads to it stood, and a claim is never without its subject.
        var pattern = placed.pattern(isRequired(type) ? List.of() : placed.stood());
        var object = object(field.getChildren(), type, placed.inner());
        return new Expression("head(" + collected(placed, pattern, object.text()) + ")", object.shape());
    }

    private static String collected(Placed placed, String pattern, String returned) {
        return "COLLECT {\n" + pattern + "\n" + placed.with() + "\n" + placed.orderBy() + "\nRETURN " + returned
                + "\n}";
    }

    private Expression list(ExecutableNormalizedField field, GraphQLOutputType type, Placed placed) {
        var pattern = placed.pattern(placed.stood());
        var item = object(field.getChildren(), itemOf(type), placed.inner());
        var text = collected(placed, pattern, item.text());
        return new Expression(text, new Shape.Items(item.shape(), isRequired(type)));
    }

    /** A fragment with arguments of which none is given stands back behind the property of the field's name. */
    private Expression value(ExecutableNormalizedField field, GraphQLOutputType type, Placed placed, Scope scope) {
        var takes = placed.fragment().takes();
        if (!takes.isEmpty()
                && takes.stream().allMatch(name -> field.getResolvedArguments().get(name) == null)) {
            return property(field, type, scope);
        }
        return new Expression(
                placed.value(),
                Making.of(GraphQLTypeUtil.unwrapAll(type).getName())
                        .<Shape>map(making -> new MadeExpression(this, making, field).shape(type))
                        .orElseGet(() -> leaf(type)));
    }

    private Expression property(ExecutableNormalizedField field, GraphQLOutputType type, Scope scope) {
        var carrier = field.getFieldName().equals("id") ? scope.self() : scope.properties();
        return new Expression(carrier + "." + Catalog.property(field.getFieldName()), leaf(type));
    }

    static Shape leaf(GraphQLType type) {
        var unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
        return GraphQLTypeUtil.isList(unwrapped)
                ? new Shape.Items(leaf(itemOf(type)), isRequired(type))
                : new Shape.Leaf(Leaves.of((GraphQLNamedType) unwrapped), isRequired(type));
    }

    static GraphQLType itemOf(GraphQLType type) {
        return GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
    }

    public static boolean isRequired(GraphQLType type) {
        return type instanceof GraphQLNonNull;
    }
}
