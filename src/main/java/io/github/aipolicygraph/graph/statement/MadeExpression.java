package io.github.aipolicygraph.graph.statement;

import static java.util.stream.Collectors.joining;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.graph.answer.Made;
import io.github.aipolicygraph.graph.answer.MadeField;
import io.github.aipolicygraph.graph.answer.Making;
import io.github.aipolicygraph.graph.answer.Making.Asking;
import io.github.aipolicygraph.graph.answer.Making.Recipe;
import io.github.aipolicygraph.graph.argument.Arguments;
import io.github.aipolicygraph.graph.statement.Compiler.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An object that is made in Java: what it is made from, then what may be named in it, all in the one statement.
 *
 * <p>What was selected of the things that it names is asked of every thing that it may name, for which of them it will name is
 * known only when it is made.
 */
final class MadeExpression {

    private final Compiler compiler;
    private final Making making;
    private final ExecutableNormalizedField field;
    private final List<String> found = new ArrayList<>();

    MadeExpression(Compiler compiler, Making making, ExecutableNormalizedField field) {
        this.compiler = compiler;
        this.making = making;
        this.field = field;
    }

    /** Of an object that is made of one value alone. */
    Made shape(GraphQLType type) {
        return shape(type, Scope.root());
    }

    Expression of(Placed placed, GraphQLFieldDefinition definition) {
        int depth = placed.inner().depth();
        var recipe = making.recipe().orElseThrow();
        var asked = Scope.of("asked" + depth, Map.of(), depth);
        var reached = Scope.of("reached" + depth, Map.of(), depth);
        var shape = shape(definition.getType(), reached);
        var ids = "[one IN %s | one.id]".formatted(asked.self());
        var from = Stream.concat(Stream.of(ids), recipe.from().stream().map(name -> rows(name, reached)))
                .collect(joining(", ", "[", "]"));
        var all = Stream.concat(Stream.of(from), found.stream()).collect(joining(", ", "[", "]"));
        return new Expression(
                "head([%s IN [%s] | head([%s IN [%s] | %s])])"
                        .formatted(
                                asked.self(),
                                begin(placed, definition),
                                reached.self(),
                                rows(recipe.reached().get(field.getSingleObjectTypeName()), asked),
                                all),
                shape);
    }

    private Made shape(GraphQLType type, Scope reached) {
        var arguments = field.getResolvedArguments();
        var asking = new Asking(field.getSingleObjectTypeName(), arguments, compiler.time());
        return new Made(making, asking, fields(field, making.type(), reached), Compiler.isRequired(type));
    }

    /** The things that the field begins with. */
    private String begin(Placed placed, GraphQLFieldDefinition definition) {
        if (placed.fragment().isIdentity()) {
            return "[" + placed.self() + "]";
        }
        var conditions =
                new Listing(compiler, placed, definition, new Arguments(field.getResolvedArguments())).conditions();
        return "COLLECT {\n%s\n%s\nRETURN %s\n}"
                .formatted(
                        placed.pattern(conditions),
                        placed.with(),
                        placed.inner().self());
    }

    private String rows(String name, Scope scope) {
        var placed = beside(name, scope);
        return collected(placed, placed.inner().self());
    }

    private Placed beside(String name, Scope scope) {
        var fragment = compiler.catalog().beside(making.type(), name);
        return new Placed(compiler, fragment, scope, new Arguments(field.getResolvedArguments()));
    }

    private static String collected(Placed placed, String returned) {
        return "COLLECT {\n%s\n%s\nRETURN %s\n}".formatted(placed.pattern(List.of()), placed.with(), returned);
    }

    private List<MadeField> fields(ExecutableNormalizedField object, String type, Scope reached) {
        return object.getChildren().stream()
                .map(child -> field(child, compiler.schema().getObjectType(type), reached))
                .toList();
    }

    private MadeField field(ExecutableNormalizedField child, GraphQLObjectType parent, Scope reached) {
        if (child.getFieldName().equals("__typename")) {
            return new MadeField(child.getResultKey(), child.getFieldName(), "String", Map.of(), true, List.of(), null);
        }
        var declared = parent.getField(child.getFieldName()).getType();
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(declared);
        var thing = making.recipe().map(Recipe::found).orElse(Map.of()).get(type.getName());
        boolean made = thing == null && type instanceof GraphQLObjectType;
        return new MadeField(
                child.getResultKey(),
                child.getFieldName(),
                type.getName(),
                child.getResolvedArguments(),
                Compiler.isRequired(declared),
                made ? fields(child, type.getName(), reached) : List.of(),
                thing == null ? null : found(child, type, beside(thing, reached)));
    }

    private MadeField.Found found(ExecutableNormalizedField child, GraphQLType type, Placed placed) {
        var object = compiler.object(child.getChildren(), type, placed.inner());
        var self = placed.inner().self();
        var text = collected(placed, "[%s.id, %s]".formatted(self, object.text()));
        if (!found.contains(text)) {
            found.add(text);
        }
        return new MadeField.Found(1 + found.indexOf(text), object.shape());
    }
}
