package io.github.aipolicygraph.engine.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Reads a root field with its own statement; one that may be retried is, once, and so is one that took all its time to be
 * planned.
 */
final class SingleReader {

    private final StatementRunner rows;

    SingleReader(StatementRunner rows) {
        this.rows = rows;
    }

    CompletionStage<RootAnswer> read(RootStatement root) {
        return once(root)
                .exceptionallyCompose(failure -> mayPass(root, failure)
                        .thenCompose(may -> may ? once(root) : CompletableFuture.failedFuture(failure)));
    }

    private CompletionStage<Boolean> mayPass(RootStatement root, Throwable failure) {
        var statement = root.statement();
        return ErrorMapper.isTimeout(failure)
                ? rows.planned(statement.text(), statement.parameters())
                : CompletableFuture.completedStage(ErrorMapper.mayPass(failure));
    }

    private CompletionStage<RootAnswer> once(RootStatement root) {
        var statement = root.statement();
        var answer = new AnswerReader(root);
        int most = statement.streamed() ? Integer.MAX_VALUE : 1;
        return rows.of(statement.text(), statement.parameters(), most, answer::row)
                .thenApply(done -> answer.whole());
    }
}
