package io.github.aipolicygraph.graph.reading;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Reads a root field with its own statement; one that may be retried is, once, and so is one that took all its time to be
 * planned.
 */
final class ReadAlone {

    private final Rows rows;

    ReadAlone(Rows rows) {
        this.rows = rows;
    }

    CompletionStage<RootAnswer> read(RootStatement root) {
        return once(root)
                .exceptionallyCompose(failure -> mayPass(root, failure)
                        .thenCompose(may -> may ? once(root) : CompletableFuture.failedFuture(failure)));
    }

    private CompletionStage<Boolean> mayPass(RootStatement root, Throwable failure) {
        var statement = root.statement();
        return Failures.isTimeout(failure)
                ? rows.planned(statement.text(), statement.parameters())
                : CompletableFuture.completedStage(Failures.mayPass(failure));
    }

    private CompletionStage<RootAnswer> once(RootStatement root) {
        var statement = root.statement();
        var answer = new Reading(root);
        int most = statement.inSlices() ? Integer.MAX_VALUE : 1;
        return rows.of(statement.text(), statement.parameters(), most, answer::row)
                .thenApply(done -> answer.whole());
    }
}
