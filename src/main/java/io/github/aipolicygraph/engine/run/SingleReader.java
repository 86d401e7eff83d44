package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.run.StatementRunner.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Reads a root field with its own statement. Retries once if the failure may pass, or if planning used up all the time
 * of the statement.
 */
final class SingleReader {

    private final StatementRunner runner;

    SingleReader(StatementRunner runner) {
        this.runner = runner;
    }

    CompletionStage<RootAnswer> read(RootStatement root) {
        return once(root)
                .exceptionallyCompose(failure -> mayPass(root, failure)
                        .thenCompose(may -> may ? once(root) : CompletableFuture.failedFuture(failure)));
    }

    private CompletionStage<Boolean> mayPass(RootStatement root, Throwable failure) {
        var statement = root.statement();
        return ErrorMapper.isTimeout(failure)
                ? runner.planned(statement.text(), statement.parameters())
                : CompletableFuture.completedStage(ErrorMapper.mayPass(failure));
    }

    private CompletionStage<RootAnswer> once(RootStatement root) {
        var statement = root.statement();
        var answer = new AnswerReader(root);
        int most = statement.streamed() ? Integer.MAX_VALUE : 1;
        return runner.run(new Task(root.key(), statement.text(), statement.parameters(), most), answer::row)
                .thenApply(done -> answer.whole());
    }
}
