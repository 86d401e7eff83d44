package io.github.aipolicygraph.graph.reading;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Driver;

/** Reads the answer of a root field. */
public final class Read {

    private final ReadAlone alone;
    private final ReadTogether together;

    /**
     * @param timeout after which the server ends a statement
     */
    public Read(Driver driver, Duration timeout) {
        var rows = new Rows(driver, timeout);
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
