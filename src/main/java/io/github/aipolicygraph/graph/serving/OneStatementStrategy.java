package io.github.aipolicygraph.graph.serving;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.graph.cypher.Catalog;
import io.github.aipolicygraph.graph.statement.Compiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Executes a query: each root field that a Cypher file answers is one statement, all of them side by side, and what comes
 * back is finished JSON. Any other root field (introspection) runs as graphql-java always does.
 */
final class OneStatementStrategy extends AsyncExecutionStrategy {

    private final Catalog catalog;
    private final ReadOneStatement reading;
    private final int largestPage;

    OneStatementStrategy(Catalog catalog, ReadOneStatement reading, int largestPage) {
        this.catalog = catalog;
        this.reading = reading;
        this.largestPage = largestPage;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
            throws NonNullableFieldWasNullException {
        var schema = context.getGraphQLSchema();
        var answers = new LinkedHashMap<String, CompletableFuture<RootAnswer>>();
        var others =
                new LinkedHashMap<String, MergedField>(parameters.getFields().getSubFields());
        for (var field : context.getNormalizedQueryTree().get().getTopLevelFields()) {
            if (catalog.answersRoot(field.getFieldName())) {
                others.remove(field.getResultKey());
                answers.put(field.getResultKey(), answer(schema, field));
            }
        }
        if (answers.isEmpty()) {
            return super.execute(context, parameters);
        }
        return others(context, parameters, others)
                .thenCombine(all(answers), (ordinary, all) -> joined(context, parameters, ordinary, all));
    }

    private CompletableFuture<ExecutionResult> others(
            ExecutionContext context, ExecutionStrategyParameters parameters, Map<String, MergedField> others) {
        if (others.isEmpty()) {
            return CompletableFuture.completedFuture(new ExecutionResultImpl(Map.of(), List.of()));
        }
        var fields =
                MergedSelectionSet.newMergedSelectionSet().subFields(others).build();
        return super.execute(context, parameters.transform(part -> part.fields(fields)));
    }

    private CompletableFuture<RootAnswer> answer(GraphQLSchema schema, ExecutableNormalizedField field) {
        try {
            var statement = Compiler.compile(schema, catalog, field, largestPage);
            return reading.read(statement)
                    .thenApply(value -> RootAnswer.of(field.getResultKey(), statement.shape(), value))
                    .exceptionally(failure -> refused(schema, field, failure))
                    .toCompletableFuture();
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(refused(schema, field, failure));
        }
    }

    private static RootAnswer refused(GraphQLSchema schema, ExecutableNormalizedField field, Throwable failure) {
        boolean required = Compiler.isRequired(
                schema.getQueryType().getField(field.getFieldName()).getType());
        return RootAnswer.refused(field.getResultKey(), required, Failures.asRefusal(failure));
    }

    private static CompletableFuture<Map<String, RootAnswer>> all(Map<String, CompletableFuture<RootAnswer>> answers) {
        var together = CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new));
        return together.thenApply(done -> {
            var all = new LinkedHashMap<String, RootAnswer>();
            answers.forEach((key, answer) -> all.put(key, answer.join()));
            return all;
        });
    }

    private static ExecutionResult joined(
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            ExecutionResult ordinary,
            Map<String, RootAnswer> answers) {
        var errors = new ArrayList<>(context.getErrors());
        answers.values().forEach(answer -> errors.addAll(answer.errors()));
        Map<String, Object> ordinaryData = ordinary.getData();
        boolean broken = ordinaryData == null || answers.values().stream().anyMatch(RootAnswer::isBroken);
        if (broken) {
            return new ExecutionResultImpl(null, errors);
        }
        var data = new LinkedHashMap<String, Object>();
        for (var key : parameters.getFields().getKeys()) {
            data.put(key, answers.containsKey(key) ? answers.get(key).data() : ordinaryData.get(key));
        }
        return new ExecutionResultImpl(data, errors);
    }
}
