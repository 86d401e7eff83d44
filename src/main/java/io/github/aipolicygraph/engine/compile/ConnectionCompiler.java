package io.github.aipolicygraph.engine.compile;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.argument.Cursor;
import io.github.aipolicygraph.engine.argument.PageRequest;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.compile.FieldCompiler.Expression;
import io.github.aipolicygraph.engine.compile.ObjectCompiler.Front;
import io.github.aipolicygraph.engine.output.OutputField;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.output.OutputTypes;
import io.github.aipolicygraph.engine.output.SingleVersionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles one page of a list into a list of the fields selected on the connection: the rows, whether more follow, and
 * the total.
 *
 * <p>Each of them is a separate subquery, present only if the caller selected it. If the caller selected a cursor, rows
 * carry their order keys in front.
 */
final class ConnectionCompiler {

    private final FieldCompiler compiler;
    private final GraphQLObjectType type;
    private final String list;
    private final BoundQuery bound;
    private final ListSelection listSelection;
    private final Keyset keyset;
    private final List<ExecutableNormalizedField> selection;
    private final List<String> elements = new ArrayList<>();

    ConnectionCompiler(
            FieldCompiler compiler,
            GraphQLFieldDefinition definition,
            BoundQuery bound,
            ExecutableNormalizedField field) {
        this.compiler = compiler;
        this.type = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(definition.getType());
        this.list = definition.getName();
        this.bound = bound;
        this.listSelection =
                new ListSelection(compiler, bound, definition, new Arguments(field.getResolvedArguments()));
        this.keyset =
                new Keyset(bound, listSelection, PageRequest.of(field.getResolvedArguments(), compiler.largestPage()));
        this.selection = field.getChildren();
    }

    Expression expression(boolean required) {
        if (asksForPageCursor()
                && selection.stream().noneMatch(child -> child.getFieldName().equals("edges"))) {
            elements.add(keyset.rows("[" + keyset.keys() + "]"));
        }
        var parts = new OutputField[selection.size()];
        // The rows come first, because the cursors of the page are read from them.
        for (int index = 0; index < parts.length; index++) {
            if (selection.get(index).getFieldName().equals("edges")) {
                parts[index] = edges(selection.get(index));
            }
        }
        for (int index = 0; index < parts.length; index++) {
            parts[index] = parts[index] == null ? beside(selection.get(index)) : parts[index];
        }
        var page = new OutputPlan.Fields(List.of(parts), type.getName(), required);
        var plan = keyset.versions().isEmpty() ? page : new SingleVersionPage(page, version(), keyset.versions());
        return new Expression("[" + String.join(", ", elements) + "]", plan);
    }

    /** Returns the index of the element with the version of the facts. */
    private int version() {
        elements.add(bound.version());
        return elements.size() - 1;
    }

    private OutputField edges(ExecutableNormalizedField edges) {
        var declared = type.getField("edges").getType();
        var front = asksForPageCursor() || asksFor(edges, "cursor")
                ? Optional.of(new Front(keyset.keys(), cursor(true)))
                : Optional.<Front>empty();
        var edge = new ObjectCompiler(compiler, OutputTypes.itemOf(declared), bound.inner())
                .of(edges.getChildren(), front);
        var plan = new OutputPlan.Items(edge.plan(), OutputTypes.isRequired(declared));
        return part(edges, keyset.rows(edge.text()), plan);
    }

    private OutputField beside(ExecutableNormalizedField field) {
        return switch (field.getFieldName()) {
            case "pageInfo" -> new OutputField(field.getResultKey(), List.of(), pageInfo(field), null);
            case "totalCount" -> part(field, keyset.count(), leaf(type, field));
            case "listed" -> part(field, keyset.listed(), leaf(type, field));
            default ->
                compiler.catalog()
                        .find(type, field.getFieldName())
                        .map(file -> aboutList(field, file))
                        .orElseGet(() -> typeName(field));
        };
    }

    /** Compiles a field about the whole list. Its file is bound to the object that has the list. */
    private OutputField aboutList(ExecutableNormalizedField field, FieldQuery file) {
        var beside = bound.about(file, list, keyset.listed(), field.getResolvedArguments());
        var answer = compiler.one(field, type.getField(field.getFieldName()).getType(), beside);
        return part(field, answer.text(), answer.plan());
    }

    private OutputPlan pageInfo(ExecutableNormalizedField pageInfo) {
        var info = compiler.schema().getObjectType("PageInfo");
        var parts = pageInfo.getChildren().stream()
                .map(child -> switch (child.getFieldName()) {
                    case "hasNextPage" -> part(child, keyset.hasNext(), leaf(info, child));
                    case "hasPreviousPage" -> part(child, keyset.hasPrevious(), leaf(info, child));
                    case "startCursor" -> new OutputField(child.getResultKey(), List.of(0, 0, 0), cursor(false), null);
                    case "endCursor" ->
                        new OutputField(child.getResultKey(), List.of(0, OutputField.LAST, 0), cursor(false), null);
                    default -> typeName(child);
                })
                .toList();
        return new OutputPlan.Fields(parts, info.getName(), true);
    }

    private OutputField part(ExecutableNormalizedField field, String element, OutputPlan plan) {
        elements.add(element);
        return new OutputField(field.getResultKey(), List.of(elements.size() - 1), plan, null);
    }

    private static OutputField typeName(ExecutableNormalizedField field) {
        return new OutputField(field.getResultKey(), List.of(), null, null);
    }

    private static OutputPlan leaf(GraphQLObjectType type, ExecutableNormalizedField field) {
        return OutputTypes.leaf(type.getField(field.getFieldName()).getType());
    }

    private OutputPlan cursor(boolean required) {
        var list = listSelection.name();
        return new OutputPlan.Leaf(keys -> Cursor.encode(list, keys), required);
    }

    private boolean asksForPageCursor() {
        return selection.stream()
                .anyMatch(child -> child.getFieldName().equals("pageInfo")
                        && (asksFor(child, "startCursor") || asksFor(child, "endCursor")));
    }

    private static boolean asksFor(ExecutableNormalizedField object, String field) {
        return object.getChildren().stream()
                .anyMatch(child -> child.getFieldName().equals(field));
    }
}
