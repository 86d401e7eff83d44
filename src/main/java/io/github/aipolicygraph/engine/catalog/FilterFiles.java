package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Knows which files contain the conditions of which input. */
final class FilterFiles {

    private static final String FILTER = "Filter";
    private static final Set<String> COMPOSING = Set.of("and", "or", "not");

    private final GraphQLSchema schema;
    private final Map<String, FieldQuery> queries;

    FilterFiles(GraphQLSchema schema, Map<String, FieldQuery> queries) {
        this.schema = schema;
        this.queries = queries;
    }

    static boolean isFilter(GraphQLInputObjectType type) {
        return type.getName().endsWith(FILTER) || type.getName().equals("AsOf");
    }

    Map<String, List<FieldQuery>> byInput() {
        var files = new HashMap<String, List<FieldQuery>>();
        filters().forEach(input -> files.put(input.getName(), files(input.getName())));
        return files;
    }

    /**
     * Returns a sentence for each input field without a condition: the engine would accept such a field and ignore it.
     */
    Set<String> unanswered() {
        var problems = new TreeSet<String>();
        filters()
                .forEach(input -> input.getFieldDefinitions().stream()
                        .map(field -> field.getName())
                        .filter(field -> !COMPOSING.contains(field) && !isAnswered(input.getName(), field))
                        .forEach(field -> problems.add(
                                "%s.%s has no condition: add a line to cypher/filters/%s.cypher that starts with AND and uses $%s."
                                        .formatted(input.getName(), field, input.getName(), field))));
        return problems;
    }

    private boolean isAnswered(String input, String field) {
        return files(input).stream()
                .flatMap(file -> file.takes().stream())
                .anyMatch(taken -> taken.equals(field) || taken.startsWith(field + "."));
    }

    /**
     * Returns the file of the input, then those of the interfaces of its type: what filters all types filters each of
     * them.
     */
    private List<FieldQuery> files(String input) {
        return Stream.concat(Stream.of(input), interfaces(input).map(type -> type.getName() + FILTER))
                .map(name -> queries.get(Catalog.FILTERS + name))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<GraphQLNamedOutputType> interfaces(String input) {
        return schema.getType(input.replaceFirst(FILTER + "$", "")) instanceof GraphQLImplementingType type
                ? type.getInterfaces().stream()
                : Stream.of();
    }

    private Stream<GraphQLInputObjectType> filters() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast)
                .filter(FilterFiles::isFilter);
    }
}
