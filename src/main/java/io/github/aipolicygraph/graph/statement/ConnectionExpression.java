package io.github.aipolicygraph.graph.statement;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.graph.answer.OfOneVersion;
import io.github.aipolicygraph.graph.answer.Part;
import io.github.aipolicygraph.graph.answer.Shape;
import io.github.aipolicygraph.graph.argument.Arguments;
import io.github.aipolicygraph.graph.argument.Cursor;
import io.github.aipolicygraph.graph.argument.Page;
import io.github.aipolicygraph.graph.cypher.Fragment;
import io.github.aipolicygraph.graph.statement.Compiler.Expression;
import io.github.aipolicygraph.graph.statement.ObjectExpression.Front;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list, as a list of what was selected of the connection: the rows, whether there are more, how many in all.
 *
 * <p>Each is a subquery of its own, there only if it is asked for. Rows carry their order keys in front if a cursor is.
 */
final class ConnectionExpression {

    private final Compiler compiler;
    private final GraphQLObjectType type;
    private final String list;
    private final Placed placed;
    private final Listing listing;
    private final Keyset keyset;
    private final List<ExecutableNormalizedField> selection;
    private final List<String> elements = new ArrayList<>();

    ConnectionExpression(
            Compiler compiler, GraphQLFieldDefinition definition, Placed placed, ExecutableNormalizedField field) {
        this.compiler = compiler;
        this.type = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(definition.getType());
        this.list = definition.getName();
        this.placed = placed;
        this.listing = new Listing(compiler, placed, definition, new Arguments(field.getResolvedArguments()));
        this.keyset = new Keyset(placed, listing, Page.of(field.getResolvedArguments(), compiler.largestPage()));
        this.selection = field.getChildren();
    }

    Expression expression(boolean required) {
        if (asksForPageCursor()
                && selection.stream().noneMatch(child -> child.getFieldName().equals("edges"))) {
            elements.add(keyset.rows("[" + keyset.keys() + "]"));
        }
        var parts = new Part[selection.size()];
        // The rows first: the cursors of the page are read from them.
        for (int index = 0; index < parts.length; index++) {
            if (selection.get(index).getFieldName().equals("edges")) {
                parts[index] = edges(selection.get(index));
            }
        }
        for (int index = 0; index < parts.length; index++) {
            parts[index] = parts[index] == null ? beside(selection.get(index)) : parts[index];
        }
        var page = new Shape.Fields(List.of(parts), type.getName(), required);
        var shape = keyset.versions().isEmpty() ? page : new OfOneVersion(page, version(), keyset.versions());
        return new Expression("[" + String.join(", ", elements) + "]", shape);
    }

    /** The element that has the version of the facts. */
    private int version() {
        elements.add(Keyset.VERSION);
        return elements.size() - 1;
    }

    private Part edges(ExecutableNormalizedField edges) {
        var declared = type.getField("edges").getType();
        var front = asksForPageCursor() || asksFor(edges, "cursor")
                ? Optional.of(new Front(keyset.keys(), cursor(true)))
                : Optional.<Front>empty();
        var edge = new ObjectExpression(compiler, Compiler.itemOf(declared), placed.inner())
                .of(edges.getChildren(), front);
        var shape = new Shape.Items(edge.shape(), Compiler.isRequired(declared));
        return part(edges, keyset.rows(edge.text()), shape);
    }

    private Part beside(ExecutableNormalizedField field) {
        return switch (field.getFieldName()) {
            case "pageInfo" -> new Part(field.getResultKey(), List.of(), pageInfo(field), null);
            case "totalCount" -> part(field, keyset.count(), leaf(type, field));
            case "listed" -> part(field, keyset.listed(), leaf(type, field));
            default ->
                compiler.catalog()
                        .find(type, field.getFieldName())
                        .map(file -> aboutList(field, file))
                        .orElseGet(() -> typeName(field));
        };
    }

    /** What a file says of the list as a whole: it is of the thing whose list it is. */
    private Part aboutList(ExecutableNormalizedField field, Fragment file) {
        var beside = placed.about(file, list, keyset.listed(), field.getResolvedArguments());
        var answer = compiler.one(field, type.getField(field.getFieldName()).getType(), beside);
        return part(field, answer.text(), answer.shape());
    }

    private Shape pageInfo(ExecutableNormalizedField pageInfo) {
        var info = compiler.schema().getObjectType("PageInfo");
        var parts = pageInfo.getChildren().stream()
                .map(child -> switch (child.getFieldName()) {
                    case "hasNextPage" -> part(child, keyset.hasNext(), leaf(info, child));
                    case "hasPreviousPage" -> part(child, keyset.hasPrevious(), leaf(info, child));
                    case "startCursor" -> new Part(child.getResultKey(), List.of(0, 0, 0), cursor(false), null);
                    case "endCursor" -> new Part(child.getResultKey(), List.of(0, Part.LAST, 0), cursor(false), null);
                    default -> typeName(child);
                })
                .toList();
        return new Shape.Fields(parts, info.getName(), true);
    }

    private Part part(ExecutableNormalizedField field, String element, Shape shape) {
        elements.add(element);
        return new Part(field.getResultKey(), List.of(elements.size() - 1), shape, null);
    }

    private static Part typeName(ExecutableNormalizedField field) {
        return new Part(field.getResultKey(), List.of(), null, null);
    }

    private static Shape leaf(GraphQLObjectType type, ExecutableNormalizedField field) {
        return Compiler.leaf(type.getField(field.getFieldName()).getType());
    }

    private Shape cursor(boolean required) {
        var list = listing.name();
        return new Shape.Leaf(keys -> Cursor.encode(list, keys), required);
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
