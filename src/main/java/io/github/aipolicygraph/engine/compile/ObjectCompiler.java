package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.joining;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.catalog.NodeLabels;
import io.github.aipolicygraph.engine.compile.FieldCompiler.Expression;
import io.github.aipolicygraph.engine.output.OutputField;
import io.github.aipolicygraph.engine.output.OutputPlan;
import io.github.aipolicygraph.engine.output.OutputTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles the fields selected on one object into one list. */
final class ObjectCompiler {

    private final FieldCompiler compiler;
    private final GraphQLType declared;
    private final Scope outer;
    private final Scope scope;
    private final List<GraphQLObjectType> possible;
    private final List<String> elements = new ArrayList<>();

    /**
     * Holds what precedes the fields in a row of a page.
     *
     * @param keys the order keys of the row, as a list
     * @param cursor the plan that reads them as a cursor
     */
    record Front(String keys, OutputPlan cursor) {}

    ObjectCompiler(FieldCompiler compiler, GraphQLType declared, Scope scope) {
        this.compiler = compiler;
        this.declared = declared;
        this.outer = scope;
        var type = GraphQLTypeUtil.unwrapNonNull(declared);
        this.possible = type instanceof GraphQLInterfaceType several
                ? compiler.schema().getImplementations(several)
                : List.of((GraphQLObjectType) type);
        this.scope = isDescribed() ? scope.describedBy("described" + scope.depth()) : scope;
    }

    /** Compiles the list: the name of the type if it can vary, the part in front, then the fields. */
    Expression of(List<ExecutableNormalizedField> selection, Optional<Front> front) {
        boolean typed = possible.size() > 1 && selection.stream().anyMatch(this::needsType);
        if (typed) {
            elements.add(typeName());
        }
        front.ifPresent(keyed -> elements.add(keyed.keys()));
        // Sorted, so that the same fields in another order give the planner the same statement.
        var parts = new HashMap<ExecutableNormalizedField, List<OutputField>>();
        selection.stream()
                .sorted(Comparator.comparing(ExecutableNormalizedField::getFieldName))
                .forEach(field -> parts.put(field, parts(field, front)));
        var inOrder =
                selection.stream().flatMap(field -> parts.get(field).stream()).toList();
        return isWrapper(inOrder)
                ? new Expression(elements.get(0), fields(List.of(inOrder.get(0).itself()), false))
                : new Expression(described("[" + String.join(", ", elements) + "]"), fields(inOrder, typed));
    }

    private OutputPlan.Fields fields(List<OutputField> parts, boolean typed) {
        return new OutputPlan.Fields(parts, typed ? null : possible.get(0).getName(), OutputTypes.isRequired(declared));
    }

    /**
     * Returns true if an edge needs no list of its own because only its node is selected: in a long answer that saves
     * every fourth value.
     */
    private boolean isWrapper(List<OutputField> parts) {
        return !isDescribed()
                && elements.size() == 1
                && parts.size() == 1
                && parts.get(0).plan() instanceof OutputPlan.Fields object
                && object.required();
    }

    /** Returns true if the properties are read from an earlier description of the node. */
    private boolean isDescribed() {
        return compiler.asOf().isRecorded() && description().isPresent();
    }

    private Optional<FieldQuery> description() {
        return compiler.catalog().find(possible.get(0), "describedBy");
    }

    private String described(String fields) {
        if (!isDescribed()) {
            return fields;
        }
        var then = new BoundQuery(compiler, description().orElseThrow(), outer, new Arguments(Map.of()));
        var described = then.subquery(
                "COLLECT", then.pattern(then.stood()), then.orderBy() + "\nRETURN " + then.column("node"));
        return "head([%s IN [coalesce(head(%s), %s)] | %s])"
                .formatted(scope.properties(), described, outer.self(), fields);
    }

    private List<OutputField> parts(ExecutableNormalizedField field, Optional<Front> front) {
        if (field.getFieldName().equals("__typename")) {
            return List.of(
                    new OutputField(field.getResultKey(), List.of(), null, typesOrNull(field.getObjectTypeNames())));
        }
        if (field.getFieldName().equals("cursor") && front.isPresent()) {
            return List.of(new OutputField(
                    field.getResultKey(), List.of(0), front.get().cursor(), null));
        }
        if (possible.size() == 1) {
            var answer = compiler.field(field, possible.get(0), scope);
            return List.of(new OutputField(field.getResultKey(), List.of(place(answer.text())), answer.plan(), null));
        }
        return byAnswer(field).values().stream()
                .map(types -> part(field, types))
                .toList();
    }

    private OutputField part(ExecutableNormalizedField field, List<GraphQLObjectType> types) {
        var names = new LinkedHashSet<>(
                types.stream().map(GraphQLNamedType::getName).toList());
        var answer = compiler.field(field, types.get(0), scope);
        boolean forAll = typesOrNull(names) == null;
        boolean costly = !(answer.plan() instanceof OutputPlan.Leaf);
        var text =
                forAll || !costly ? answer.text() : "CASE WHEN %s THEN %s END".formatted(isOneOf(types), answer.text());
        return new OutputField(field.getResultKey(), List.of(place(text)), answer.plan(), forAll ? null : names);
    }

    /** Groups the types that answer the field in the same way: by one query, or by the property with its name. */
    private Map<String, List<GraphQLObjectType>> byAnswer(ExecutableNormalizedField field) {
        var groups = new LinkedHashMap<String, List<GraphQLObjectType>>();
        for (var type : possible) {
            if (field.getObjectTypeNames().contains(type.getName())) {
                var answer = compiler.catalog()
                        .find(type, field.getFieldName())
                        .map(FieldQuery::name)
                        .orElse("");
                var nullability = OutputTypes.isRequired(
                        type.getField(field.getFieldName()).getType());
                groups.computeIfAbsent(answer + nullability, first -> new ArrayList<>())
                        .add(type);
            }
        }
        return groups;
    }

    private boolean needsType(ExecutableNormalizedField field) {
        return field.getFieldName().equals("__typename")
                || byAnswer(field).size() > 1
                || typesOrNull(field.getObjectTypeNames()) != null;
    }

    private Set<String> typesOrNull(Set<String> types) {
        return possible.stream().allMatch(type -> types.contains(type.getName())) ? null : types;
    }

    private int place(String element) {
        int known = elements.indexOf(element);
        if (known >= 0) {
            return known;
        }
        elements.add(element);
        return elements.size() - 1;
    }

    private String typeName() {
        return possible.stream()
                .map(type -> "WHEN %s:%s THEN '%s'".formatted(scope.self(), NodeLabels.of(type), type.getName()))
                .collect(joining(" ", "CASE ", " END"));
    }

    private String isOneOf(List<GraphQLObjectType> types) {
        return "%s:%s"
                .formatted(scope.self(), types.stream().map(NodeLabels::of).collect(joining("|")));
    }
}
