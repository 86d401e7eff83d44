package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.engine.output.ComputedType.Recipe;
import io.github.aipolicygraph.engine.schema.DateSpans;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Walks the schema as a query could, and finds the objects that no Cypher file leads to. */
final class UnansweredFields {

    private static final Set<String> PARTS_OF_A_PAGE = Set.of("edges", "pageInfo", "totalCount", "cursor");

    private final GraphQLSchema schema;
    private final Catalog catalog;
    private final Places places;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> problems = new TreeSet<>();

    private UnansweredFields(GraphQLSchema schema, Catalog catalog, Places places) {
        this.schema = schema;
        this.catalog = catalog;
        this.places = places;
    }

    /** Returns a sentence for each of them, sorted by name. */
    static Set<String> in(GraphQLSchema schema, Catalog catalog, Places places) {
        var walk = new UnansweredFields(schema, catalog, places);
        for (var root : schema.getQueryType().getFieldDefinitions()) {
            catalog.find(schema.getQueryType(), root.getName()).ifPresent(query -> walk.into(root, query.columns()));
        }
        return walk.problems;
    }

    private void into(GraphQLFieldDefinition field, List<String> columns) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var recipe = ComputedType.of(type.getName()).flatMap(ComputedType::recipe);
        if (recipe.isPresent()) {
            checkComputed(field, recipe.get());
            return;
        }
        for (var object : objects(type)) {
            if (seen.add(object.getName() + columns)) {
                object.getFieldDefinitions().forEach(child -> field(object, child, columns));
            }
        }
    }

    /**
     * Checks only the fields that lead back to the graph: the code that computes an object provides all its other
     * fields, nested ones included.
     */
    private void checkComputed(GraphQLFieldDefinition field, Recipe recipe) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (recipe.found().containsKey(type.getName())) {
            into(field, List.of());
        } else if (type instanceof GraphQLObjectType object && seen.add(object.getName())) {
            object.getFieldDefinitions().forEach(child -> checkComputed(child, recipe));
        }
    }

    private void field(GraphQLObjectType parent, GraphQLFieldDefinition field, List<String> columns) {
        var query = catalog.find(parent, field.getName());
        if (!DateSpans.dateOf(field).equals(field.getName())) {
            return; // It is computed from the date beside it.
        }
        if (PARTS_OF_A_PAGE.contains(field.getName())) {
            into(field, columns);
        } else if (columns.contains(field.getName())) {
            into(field, List.of());
        } else if (query.isPresent()) {
            into(field, query.get().columns());
        } else if (!objects(GraphQLTypeUtil.unwrapAll(field.getType())).isEmpty()) {
            var files = places.of(parent, field.getName()).map(Catalog::file);
            problems.add("%s.%s has no answer: add %s, or return it as a column where %s is returned."
                    .formatted(
                            parent.getName(),
                            field.getName(),
                            files.collect(Collectors.joining(" or ")),
                            parent.getName()));
        }
    }

    private List<GraphQLObjectType> objects(GraphQLUnmodifiedType type) {
        if (type instanceof GraphQLInterfaceType several) {
            return schema.getImplementations(several);
        }
        return type instanceof GraphQLObjectType one ? List.of(one) : List.of();
    }
}
