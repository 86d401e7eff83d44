package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.cache.LruCache;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Tracks which statements the server has a plan for, as far as this process knows. The second request for a statement
 * plans it in the background, one statement at a time, because only a request that comes back is worth its plan.
 *
 * <p>For some statements the server makes a plan that it cannot run (Neo4j 5.26, where a list within a list has a list
 * of its own), or planning takes longer than anybody waits. These never count as planned and are always read in layers.
 */
final class PlannedStatements {

    private static final int CHARACTERS = 16_000_000;
    private static final int MAX_QUEUED = 100;

    private final StatementRunner runner;
    private final LruCache<String, State> states = new LruCache<>(CHARACTERS, (text, state) -> text.length());
    private int queued;
    private CompletionStage<?> last = CompletableFuture.completedStage(null);

    PlannedStatements(StatementRunner runner) {
        this.runner = runner;
    }

    private static final class State {
        private boolean isPlanned;
        private boolean isQueued;
        private boolean isGivenUp;
    }

    synchronized boolean has(CypherStatement statement) {
        var state = states.get(statement.text());
        return state != null && state.isPlanned;
    }

    /** Records a request for a statement and plans it the second time. */
    synchronized void requested(CypherStatement statement) {
        var state = states.get(statement.text());
        if (state == null) {
            states.put(statement.text(), new State());
        } else if (!state.isPlanned && !state.isQueued && !state.isGivenUp && queued < MAX_QUEUED) {
            plan(statement, state);
        }
    }

    /** Records that the server has a plan and cannot run it. */
    synchronized void giveUp(CypherStatement statement) {
        var state = states.get(statement.text());
        if (state != null) {
            state.isPlanned = false;
            state.isGivenUp = true;
        }
    }

    private void plan(CypherStatement statement, State state) {
        state.isQueued = true;
        queued++;
        last = last.handle((done, failure) -> null)
                .thenCompose(before -> runner.rehearse(statement.text(), statement.parameters()))
                .whenComplete((done, failure) -> planned(state, failure));
    }

    private synchronized void planned(State state, Throwable failure) {
        queued--;
        state.isQueued = false;
        state.isPlanned = failure == null;
        state.isGivenUp = failure != null && !ErrorMapper.isAway(failure);
    }
}
