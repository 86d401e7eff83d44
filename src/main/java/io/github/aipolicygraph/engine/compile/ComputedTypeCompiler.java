package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.compile.FieldCompiler.Expression;
import io.github.aipolicygraph.engine.output.ComputedField;
import io.github.aipolicygraph.engine.output.ComputedOutput;
import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.engine.output.ComputedType.Asking;
import io.github.aipolicygraph.engine.output.ComputedType.Recipe;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.output.OutputTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiles an object that Java computes: first its input, then the nodes that it may refer to, all in one statement.
 *
 * <p>The statement reads the selected fields for every node that the object may refer to, because only the computed
 * object shows to which nodes it does refer.
 */
final class ComputedTypeCompiler {

    private final FieldCompiler compiler;
    private final ComputedType computed;
    private final ExecutableNormalizedField field;
    private final List<String> found = new ArrayList<>();

    ComputedTypeCompiler(FieldCompiler compiler, ComputedType computed, ExecutableNormalizedField field) {
        this.compiler = compiler;
        this.computed = computed;
        this.field = field;
    }

    /** Plans the output of a value: of a leaf, or of an object that is computed from the value. */
    static OutputPlan ofValue(FieldCompiler compiler, ExecutableNormalizedField field, GraphQLType type) {
        return ComputedType.of(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName())
                .<OutputPlan>map(
                        computed -> new ComputedTypeCompiler(compiler, computed, field).plan(type, Scope.root()))
                .orElseGet(() -> OutputTypes.leaf(type));
    }

    Expression of(BoundQuery bound, GraphQLFieldDefinition definition) {
        int depth = bound.inner().depth();
        var recipe = computed.recipe().orElseThrow();
        var asked = Scope.of("asked" + depth, Map.of(), depth);
        var reached = Scope.of("reached" + depth, Map.of(), depth);
        var plan = plan(definition.getType(), reached);
        var ids = "%s: [one IN %s | one.id]".formatted(Recipe.ASKED, asked.self());
        var from = Stream.concat(
                        Stream.of(ids),
                        recipe.inputFor(selected()).stream().map(name -> name + ": " + rows(name, reached)))
                .collect(joining(", ", "{", "}"));
        var all = Stream.concat(Stream.of(from), found.stream()).collect(joining(", ", "[", "]"));
        return new Expression(
                "head([%s IN [%s] | head([%s IN [%s] | %s])])"
                        .formatted(
                                asked.self(),
                                begin(bound, definition),
                                reached.self(),
                                rows(recipe.reached().get(field.getSingleObjectTypeName()), asked),
                                all),
                plan);
    }

    private Set<String> selected() {
        return field.getChildren().stream()
                .map(ExecutableNormalizedField::getFieldName)
                .collect(toUnmodifiableSet());
    }

    private ComputedOutput plan(GraphQLType type, Scope reached) {
        var arguments = field.getResolvedArguments();
        var asking = new Asking(field.getSingleObjectTypeName(), arguments, compiler.time());
        return new ComputedOutput(
                computed, asking, fields(field, computed.type(), reached), OutputTypes.isRequired(type));
    }

    /** Returns the expression for the nodes that the field starts from. */
    private String begin(BoundQuery bound, GraphQLFieldDefinition definition) {
        if (bound.query().isIdentity()) {
            return "[" + bound.self() + "]";
        }
        var conditions = new ListSelection(compiler, bound, definition, new Arguments(field.getResolvedArguments()))
                .conditions();
        return bound.subquery(
                "COLLECT", bound.pattern(conditions), "RETURN " + bound.inner().self());
    }

    private String rows(String name, Scope scope) {
        var bound = beside(name, scope);
        return collected(bound, bound.inner().self());
    }

    private BoundQuery beside(String name, Scope scope) {
        var query = compiler.catalog().beside(computed.type(), name);
        return new BoundQuery(compiler, query, scope, new Arguments(field.getResolvedArguments()));
    }

    private static String collected(BoundQuery bound, String returned) {
        return bound.subquery("COLLECT", bound.pattern(List.of()), "RETURN " + returned);
    }

    private List<ComputedField> fields(ExecutableNormalizedField object, String type, Scope reached) {
        return object.getChildren().stream()
                .map(child -> field(child, compiler.schema().getObjectType(type), reached))
                .toList();
    }

    private ComputedField field(ExecutableNormalizedField child, GraphQLObjectType parent, Scope reached) {
        if (child.getFieldName().equals("__typename")) {
            return new ComputedField(
                    child.getResultKey(), child.getFieldName(), "String", Map.of(), true, List.of(), null);
        }
        var declared = parent.getField(child.getFieldName()).getType();
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(declared);
        var finder = computed.recipe().map(Recipe::found).orElse(Map.of()).get(type.getName());
        boolean isComputed = finder == null && type instanceof GraphQLObjectType;
        return new ComputedField(
                child.getResultKey(),
                child.getFieldName(),
                type.getName(),
                child.getResolvedArguments(),
                OutputTypes.isRequired(declared),
                isComputed ? fields(child, type.getName(), reached) : List.of(),
                finder == null ? null : found(child, type, beside(finder, reached)));
    }

    private ComputedField.Found found(ExecutableNormalizedField child, GraphQLType type, BoundQuery bound) {
        var object = compiler.object(child.getChildren(), type, bound.inner());
        var self = bound.inner().self();
        var text = collected(bound, "[%s.id, %s]".formatted(self, object.text()));
        if (!found.contains(text)) {
            found.add(text);
        }
        return new ComputedField.Found(1 + found.indexOf(text), object.plan());
    }
}
