package io.github.aipolicygraph.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.ExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.api.errors.ErrorMessages;
import io.github.aipolicygraph.api.graphql.DocumentCache.Known;
import io.github.aipolicygraph.api.limits.CheckVariables;
import io.github.aipolicygraph.api.limits.Limits;
import io.github.aipolicygraph.engine.cache.LruCache;
import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.operation.OneStatementStrategy;
import io.github.aipolicygraph.engine.operation.OperationPlan;
import io.github.aipolicygraph.engine.run.RootReaders;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Combines schema, Cypher files and driver once, at the start. The start fails if a field has no answer. */
@Startup
@Singleton
public class GraphQLEngine {

    private static final int CHARACTERS_OF_DOCUMENTS = 2_000_000;
    private static final int CHARACTERS_OF_PLANS = 2_000_000;

    /** Replaces the default IDs, which are random numbers from a source that threads share: nothing here reads them. */
    private static final ExecutionId NO_ID = ExecutionId.from("-");

    /** Planning a request up to this size takes less than a millisecond, so it needn't change threads. */
    private static final int FEW_FIELDS = 300;

    private static final int SHORT_VARIABLES = 5000;

    private final OneStatementStrategy strategy;
    private final GraphQL engine;
    private final ErrorMessages errors;
    private final Limits limits;
    private final DocumentCache documents;
    private final PlanningThreads planning = new PlanningThreads();

    /**
     * Caches plans, because most requests come again with the same values: from a page, a notebook, or a reader who
     * goes back.
     */
    private final LruCache<PlanKey, OperationPlan> plans =
            new LruCache<>(CHARACTERS_OF_PLANS, (question, plan) -> question.characters() + plan.characters());

    GraphQLEngine(GraphQLSchema schema, RootReaders readers, GraphQLSettings settings) {
        var catalog = CypherFiles.read(schema);
        everyRootIsAnswered(schema, catalog);
        errors = new ErrorMessages(schema);
        limits = settings.limits();
        documents = new DocumentCache(schema, limits, CHARACTERS_OF_DOCUMENTS);
        var read = readers.within(settings.databaseTimeout());
        strategy = new OneStatementStrategy(catalog, read, settings.largestPage(), limits.fields());
        engine = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(strategy)
                .instrumentation(new UnsupportedDirectives())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
    }

    /**
     * Answers one operation of a document. The name of the operation may be null if there is only one. The future fails
     * with a {@link RequestError} if the request exceeds the limits.
     */
    public CompletableFuture<ExecutionResult> answer(String document, String operation, Map<String, Object> variables) {
        try {
            int characters = CheckVariables.characters(limits, variables);
            var question = new PlanKey(document, operation, variables, characters);
            var plan = plans.get(question);
            return plan == null ? answer(question) : strategy.follow(plan);
        } catch (RequestError error) {
            return CompletableFuture.failedFuture(error);
        }
    }

    private CompletableFuture<ExecutionResult> answer(PlanKey question) {
        var known = documents.get(question.document());
        if (known == null) {
            documents.check(question.document());
            return planning.run(() -> plan(question, documents.read(question.document())));
        }
        boolean isQuick = known.fields() <= FEW_FIELDS
                && question.charactersOfVariables() <= SHORT_VARIABLES
                && !known.introspects();
        return isQuick ? plan(question, known) : planning.run(() -> plan(question, known));
    }

    private CompletableFuture<ExecutionResult> plan(PlanKey question, Known document) {
        Consumer<OperationPlan> keep = plan -> plans.put(question, plan);
        var asked = engine.executeAsync(ExecutionInput.newExecutionInput(question.document())
                .operationName(question.operation())
                .variables(question.variables())
                .graphQLContext(Map.of(OperationPlan.class, keep, PreparsedDocumentEntry.class, document.entry()))
                .executionId(NO_ID)
                .build());
        return asked.thenApply(errors::in);
    }

    @PreDestroy
    void stop() {
        planning.close();
    }

    /**
     * Checks that Cypher answers every root field: SmallRye's way of calling a method needs a context per request,
     * which this engine doesn't create.
     */
    private static void everyRootIsAnswered(GraphQLSchema schema, Catalog catalog) {
        for (var root : schema.getQueryType().getFieldDefinitions()) {
            if (!catalog.answersRoot(root.getName())) {
                throw new IllegalStateException(
                        "Query.%1$s has no answer: add cypher/types/Query/%1$s.cypher.".formatted(root.getName()));
            }
        }
    }

    ExecutionStrategy strategy() {
        return strategy;
    }
}
