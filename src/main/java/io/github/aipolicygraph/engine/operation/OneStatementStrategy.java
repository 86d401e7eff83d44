package io.github.aipolicygraph.engine.operation;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.compile.RootCompiler;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.run.RootAnswer;
import io.github.aipolicygraph.engine.run.RootReader;
import io.github.aipolicygraph.engine.run.RootStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Executes a query. Each root field that a Cypher file answers becomes one statement, shares a statement with lookups
 * of the same fields, or is read in layers while it is new. All root fields run in parallel and return finished JSON.
 * Any other root field (introspection) runs as usual in graphql-java.
 */
public final class OneStatementStrategy extends AsyncExecutionStrategy {

    private static final ExecutionResult NOTHING_ELSE = new ExecutionResultImpl(Map.of(), List.of());

    private final Catalog catalog;
    private final RootReader reader;
    private final int largestPage;
    private final int mostFields;

    /**
     * Creates a strategy.
     *
     * @param largestPage how many entries of a list a caller may request at once
     * @param mostFields how many fields a request may have; a field of an interface counts once per type in it
     */
    public OneStatementStrategy(Catalog catalog, RootReader reader, int largestPage, int mostFields) {
        this.catalog = catalog;
        this.reader = reader;
        this.largestPage = largestPage;
        this.mostFields = mostFields;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
            throws NonNullableFieldWasNullException {
        var schema = context.getGraphQLSchema();
        var others =
                new LinkedHashMap<String, MergedField>(parameters.getFields().getSubFields());
        var planned = new ArrayList<RootStatement>();
        var answers = new LinkedHashMap<String, CompletableFuture<RootAnswer>>();
        for (var field : normalized(context).getTopLevelFields()) {
            if (catalog.answersRoot(field.getFieldName())) {
                others.remove(field.getResultKey());
                answers.put(field.getResultKey(), answer(schema, field, planned::add));
            }
        }
        if (answers.isEmpty()) {
            return super.execute(context, parameters);
        }
        if (planned.size() == parameters.getFields().size()) {
            keep(context, new OperationPlan(planned));
        }
        return others(context, parameters, others)
                .thenCombine(
                        all(answers),
                        (ordinary, all) ->
                                joined(parameters.getFields().getKeys(), context.getErrors(), ordinary, all));
    }

    /**
     * Normalizes the operation. A field selected on several types of an interface becomes one field per type, and so
     * does every field below it.
     */
    private ExecutableNormalizedOperation normalized(ExecutionContext context) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    context.getGraphQLSchema(),
                    context.getOperationDefinition(),
                    context.getFragmentsByName(),
                    context.getCoercedVariables(),
                    ExecutableNormalizedOperationFactory.Options.defaultOptions()
                            .maxFieldsCount(mostFields)
                            .graphQLContext(context.getGraphQLContext())
                            .locale(context.getLocale()));
        } catch (AbortExecutionException tooMany) {
            throw new RequestError(
                    EngineCode.FRAGMENT_LIMIT,
                    "The question asks for more than %d fields, counted for each type that its fragments are about. Ask for less, or in several requests."
                            .formatted(mostFields));
        }
    }

    /** Executes an operation that was planned before. */
    public CompletableFuture<ExecutionResult> follow(OperationPlan plan) {
        var answers = new LinkedHashMap<String, CompletableFuture<RootAnswer>>();
        plan.roots().forEach(root -> answers.put(root.key(), answer(root)));
        return all(answers).thenApply(all -> joined(List.copyOf(all.keySet()), List.of(), NOTHING_ELSE, all));
    }

    private static void keep(ExecutionContext context, OperationPlan plan) {
        Consumer<OperationPlan> keep = context.getGraphQLContext().get(OperationPlan.class);
        if (keep != null) {
            keep.accept(plan);
        }
    }

    private CompletableFuture<ExecutionResult> others(
            ExecutionContext context, ExecutionStrategyParameters parameters, Map<String, MergedField> others) {
        if (others.isEmpty()) {
            return CompletableFuture.completedFuture(NOTHING_ELSE);
        }
        var fields =
                MergedSelectionSet.newMergedSelectionSet().subFields(others).build();
        return super.execute(context, parameters.transform(part -> part.fields(fields)));
    }

    private CompletableFuture<RootAnswer> answer(
            GraphQLSchema schema, ExecutableNormalizedField field, Consumer<RootStatement> planned) {
        boolean required = GraphQLTypeUtil.isNonNull(
                schema.getQueryType().getField(field.getFieldName()).getType());
        try {
            var compiler = new RootCompiler(schema, catalog, largestPage);
            var root = new RootStatement(
                    field.getResultKey(), required, compiler.statement(field), compiler.layers(field));
            planned.accept(root);
            return answer(root);
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(RootAnswer.failed(field.getResultKey(), required, failure));
        }
    }

    private CompletableFuture<RootAnswer> answer(RootStatement root) {
        return reader.read(root).exceptionally(root::failed).toCompletableFuture();
    }

    private static CompletableFuture<Map<String, RootAnswer>> all(Map<String, CompletableFuture<RootAnswer>> answers) {
        var allDone = CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new));
        return allDone.thenApply(done -> {
            var all = new LinkedHashMap<String, RootAnswer>();
            answers.forEach((key, answer) -> all.put(key, answer.join()));
            return all;
        });
    }

    private static ExecutionResult joined(
            List<String> keys, List<GraphQLError> before, ExecutionResult ordinary, Map<String, RootAnswer> answers) {
        var errors = new ArrayList<>(before);
        answers.values().forEach(answer -> errors.addAll(answer.errors()));
        Map<String, Object> ordinaryData = ordinary.getData();
        boolean broken = ordinaryData == null || answers.values().stream().anyMatch(RootAnswer::isBroken);
        if (broken) {
            return new ExecutionResultImpl(null, errors);
        }
        var data = new LinkedHashMap<String, Object>();
        for (var key : keys) {
            data.put(key, answers.containsKey(key) ? answers.get(key).data() : ordinaryData.get(key));
        }
        return new ExecutionResultImpl(data, errors);
    }
}
