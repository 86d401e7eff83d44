package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.plan.Layers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Driver;

/**
 * Reads the answer of a root field: a lookup with others like it that wait, what was not asked for before in layers, anything
 * else alone.
 */
public final class RootReader {

    private final SingleReader alone;
    private final BatchingReader together;
    private final LayeredReader layers;
    private final PlannedStatements planned;

    /**
     * @param timeout after which the server ends a statement
     * @param connections how many the driver has, which is how many statements may run at once; below one: any number
     */
    public RootReader(Driver driver, Duration timeout, int connections) {
        var rows = new StatementRunner(driver, timeout, connections);
        alone = new SingleReader(rows);
        together = new BatchingReader(rows, alone);
        layers = new LayeredReader(rows);
        planned = new PlannedStatements(rows);
    }

    public CompletionStage<RootAnswer> read(RootStatement root) {
        var statement = root.statement();
        if (statement.lookup().isPresent()) {
            return together.read(root, statement.lookup().get());
        }
        if (root.layers().isEmpty()) {
            return alone.read(root);
        }
        var asked = root.layers().get();
        return planned.has(statement) ? asAWhole(root, asked) : inLayers(root, asked);
    }

    private CompletionStage<RootAnswer> inLayers(RootStatement root, Layers asked) {
        planned.asked(root.statement());
        return layers.read(root, asked)
                .exceptionallyCompose(failure -> ErrorMapper.mayPassAsWhole(failure)
                        ? alone.read(root)
                        : CompletableFuture.failedStage(failure));
    }

    private CompletionStage<RootAnswer> asAWhole(RootStatement root, Layers asked) {
        return alone.read(root).exceptionallyCompose(failure -> {
            if (!ErrorMapper.isOfThePlan(failure)) {
                return CompletableFuture.failedStage(failure);
            }
            planned.giveUp(root.statement());
            return layers.read(root, asked);
        });
    }
}
