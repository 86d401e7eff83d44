package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.plan.Layers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Driver;

/**
 * Reads the answer of a root field: lookups in batches, new statements in layers, and everything else with one
 * statement.
 */
public final class RootReader {

    private final SingleReader single;
    private final BatchingReader batching;
    private final LayeredReader layered;
    private final PlannedStatements planned;

    /**
     * Creates a reader.
     *
     * @param timeout after which the server ends a statement
     * @param connections how many connections the driver has, which limits concurrent statements; below one: no limit
     */
    public RootReader(Driver driver, Duration timeout, int connections) {
        var runner = new StatementRunner(driver, timeout, connections);
        single = new SingleReader(runner);
        batching = new BatchingReader(runner, single);
        layered = new LayeredReader(runner);
        planned = new PlannedStatements(runner);
    }

    public CompletionStage<RootAnswer> read(RootStatement root) {
        var statement = root.statement();
        if (statement.lookup().isPresent()) {
            return batching.read(root, statement.lookup().get());
        }
        if (root.layers().isEmpty()) {
            return single.read(root);
        }
        var layers = root.layers().get();
        return planned.has(statement) ? asAWhole(root, layers) : inLayers(root, layers);
    }

    private CompletionStage<RootAnswer> inLayers(RootStatement root, Layers layers) {
        planned.requested(root.statement());
        return layered.read(root, layers)
                .exceptionallyCompose(failure -> ErrorMapper.mayPassAsWhole(failure)
                        ? single.read(root)
                        : CompletableFuture.failedStage(failure));
    }

    private CompletionStage<RootAnswer> asAWhole(RootStatement root, Layers layers) {
        return single.read(root).exceptionallyCompose(failure -> {
            if (!ErrorMapper.isOfThePlan(failure)) {
                return CompletableFuture.failedStage(failure);
            }
            planned.giveUp(root.statement());
            return layered.read(root, layers);
        });
    }
}
