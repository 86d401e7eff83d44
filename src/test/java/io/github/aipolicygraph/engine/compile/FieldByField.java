package io.github.aipolicygraph.engine.compile;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.catalog.NodeLabels;
import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.engine.output.ComputedType.Asking;
import io.github.aipolicygraph.engine.schema.DateSpans;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * Answers questions in the plain way, as an oracle: graphql-java executes field by field, and each field of each object is
 * a statement of its own, the Cypher file as it stands. Pages are cut here, from whole lists.
 */
final class FieldByField {

    private static final Set<String> OF_THE_GRAPH = Set.of("NODE", "RELATIONSHIP");

    private final GraphQL engine;
    private final Catalog catalog;
    private final Driver driver;
    private final WholeFile files;

    FieldByField(GraphQLSchema schema, Catalog catalog, Driver driver) {
        this.catalog = catalog;
        this.driver = driver;
        this.files = new WholeFile(driver);
        var registry = GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(DataFetcherFactories.useDataFetcher(this::fetch));
        schema.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .forEach(several -> registry.typeResolver(
                        (GraphQLInterfaceType) several,
                        object -> schema.getObjectType(
                                ((Carried) object.getObject()).type(schema, (GraphQLInterfaceType) several))));
        engine = GraphQL.newGraphQL(GraphQLSchema.newSchema(schema)
                        .codeRegistry(registry.build())
                        .build())
                .build();
    }

    ExecutionResult answer(String question) {
        return engine.execute(ExecutionInput.newExecutionInput(question).build());
    }

    /** An object: what carries it, and the columns of the row that it came in. */
    record Carried(Value value, Map<String, Value> columns) {

        String type(GraphQLSchema schema, GraphQLInterfaceType several) {
            return schema.getImplementations(several).stream()
                    .filter(type -> value.asNode().hasLabel(NodeLabels.of(type)))
                    .map(GraphQLNamedType::getName)
                    .findFirst()
                    .orElseThrow();
        }

        boolean isMap() {
            return value.type().name().equals("MAP");
        }

        /** A computed row as a parameter: its nodes and links cannot be sent, and no file asks for them by it. */
        Map<String, Value> sendable() {
            var plain = new HashMap<>(value.asMap(one -> one));
            plain.values().removeIf(Carried::isOfTheGraph);
            return plain;
        }

        private static boolean isOfTheGraph(Value value) {
            var isFullList = value.type().name().startsWith("LIST") && !value.isEmpty();
            return OF_THE_GRAPH.contains(
                    (isFullList ? value.get(0) : value).type().name());
        }

        /** The id in the first line of a file: a link is found by its claim. */
        Object id() {
            return value.get(value.type().name().equals("RELATIONSHIP") ? "claim" : "id")
                    .asObject();
        }
    }

    private Object fetch(DataFetchingEnvironment field) {
        if (field.getSource() instanceof Map<?, ?> made) {
            return new OracleComputed(driver, files).field(made, field);
        }
        if (field.getSource() instanceof OraclePage page) {
            var file = catalog.find(
                    (GraphQLObjectType) field.getParentType(), field.getField().getName());
            return file.isPresent()
                    ? page.said(files, file.get().name())
                    : page.field(field.getField().getName());
        }
        if (field.getSource() instanceof OraclePage.Row row
                && field.getField().getName().equals("cursor")) {
            return row.cursor();
        }
        var source = field.getSource() instanceof OraclePage.Row row ? row.edge() : (Carried) field.getSource();
        var name = field.getField().getName();
        if (source != null && source.columns().containsKey(name)) {
            return new Carried(source.columns().get(name), Map.of());
        }
        var date = DateSpans.dateOf(field.getFieldDefinition());
        var query = catalog.find((GraphQLObjectType) field.getParentType(), date);
        return query.isPresent()
                ? answered(field, source, query.get())
                : value(field, source.value().get(date.equals("slug") ? "id" : date));
    }

    private Object answered(DataFetchingEnvironment field, Carried source, FieldQuery query) {
        if (source != null
                && source.isMap()
                && source.value().containsKey(field.getField().getName())) {
            return inMap(source.value().get(field.getField().getName()));
        }
        if (query.header().yields() && field.getArguments().values().stream().allMatch(Objects::isNull)) {
            return plain(source.value().get(field.getField().getName()));
        }
        Map<String, Object> arguments = new HashMap<>(field.getArguments());
        query.takes().forEach(name -> arguments.putIfAbsent(name, null));
        arguments.replaceAll(
                (name, value) -> value == null ? null : query.header().formed(name, value, field.getArguments()));
        if (source != null) {
            arguments.put(source.isMap() ? "this" : "id", source.isMap() ? source.sendable() : source.id());
        }
        var rows = files.rows(query.name(), arguments);
        var computed =
                ComputedType.of(GraphQLTypeUtil.unwrapAll(field.getFieldType()).getName());
        if (computed.isPresent() && computed.get().recipe().isPresent()) {
            var begin = query.isIdentity() ? rows : new OracleSelection(catalog, driver, field).rows(query, rows);
            return new OracleComputed(driver, files).object(computed.get(), field, begin);
        }
        if (query.isValue()) {
            return value(field, rows.get(0).get("value"));
        }
        var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldType());
        if (!GraphQLTypeUtil.isList(type) && ((GraphQLNamedType) type).getName().endsWith("Connection")) {
            return new OraclePage(new OracleSelection(catalog, driver, field), query, rows, arguments);
        }
        var objects = rows.stream()
                .map(row -> carried(row.get(query.columns().get(0)), row))
                .toList();
        return GraphQLTypeUtil.isList(type)
                ? objects
                : objects.stream().findFirst().orElse(null);
    }

    private static Carried carried(Value value, Map<String, Value> row) {
        return value.isNull() ? null : new Carried(value, row);
    }

    private static Object value(DataFetchingEnvironment field, Value value) {
        var computed =
                ComputedType.of(GraphQLTypeUtil.unwrapAll(field.getFieldType()).getName());
        return computed.isPresent() && !value.isNull()
                ? computed.get().of(value.asObject(), new Asking("", field.getArguments(), Map.of()))
                : plain(value);
    }

    /** What a row of a computed object holds: one thing, several, or none. */
    private static Object inMap(Value value) {
        if (value.isNull()) {
            return null;
        }
        return value.type().name().startsWith("LIST")
                ? value.asList(one -> new Carried(one, Map.of()))
                : new Carried(value, Map.of());
    }

    private static Object plain(Value value) {
        var plain = value.asObject();
        return plain instanceof ZonedDateTime moment ? moment.toInstant().toString() : plain;
    }

    /** The rows of an answer, by column. */
    static List<Map<String, Value>> rows(List<org.neo4j.driver.Record> records) {
        return records.stream().map(row -> row.asMap(value -> value)).toList();
    }
}
