package io.github.aipolicygraph.graph.reading;

import io.github.aipolicygraph.graph.compiled.Layers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Driver;

/**
 * Reads the answer of a root field: a lookup with others like it that wait, what was not asked for before in layers, anything
 * else alone.
 */
public final class ReadRoot {

    private final ReadAlone alone;
    private final ReadTogether together;
    private final ReadLayers layers;
    private final PlannedStatements planned;

    /**
     * @param timeout after which the server ends a statement
     * @param connections how many the driver has, which is how many statements may run at once; below one: any number
     */
    public ReadRoot(Driver driver, Duration timeout, int connections) {
        var rows = new Rows(driver, timeout, connections);
        alone = new ReadAlone(rows);
        together = new ReadTogether(rows, alone);
        layers = new ReadLayers(rows);
        planned = new PlannedStatements(rows);
    }

    public CompletionStage<RootAnswer> read(RootStatement root) {
        return root.statement()
                .lookup()
                .map(lookup -> together.read(root, lookup))
                .orElseGet(() -> root.layers()
                        .filter(asked -> !planned.isPlanned(root.statement()))
                        .map(asked -> inLayers(root, asked))
                        .orElseGet(() -> alone.read(root)));
    }

    private CompletionStage<RootAnswer> inLayers(RootStatement root, Layers asked) {
        return layers.read(root, asked)
                .exceptionallyCompose(failure ->
                        Failures.mayPassAsWhole(failure) ? alone.read(root) : CompletableFuture.failedStage(failure));
    }
}
