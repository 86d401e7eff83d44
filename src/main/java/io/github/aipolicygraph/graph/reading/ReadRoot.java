package io.github.aipolicygraph.graph.reading;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Driver;

/** Reads the answer of a root field: a lookup with others like it that wait, anything else alone. */
public final class ReadRoot {

    private final ReadAlone alone;
    private final ReadTogether together;

    /**
     * @param timeout after which the server ends a statement
     * @param connections how many the driver has, which is how many statements may run at once; below one: any number
     */
    public ReadRoot(Driver driver, Duration timeout, int connections) {
        var rows = new Rows(driver, timeout, connections);
        alone = new ReadAlone(rows);
        together = new ReadTogether(rows, alone);
    }

    public CompletionStage<RootAnswer> read(RootStatement root) {
        return root.statement()
                .lookup()
                .map(lookup -> together.read(root, lookup))
                .orElseGet(() -> alone.read(root));
    }
}
