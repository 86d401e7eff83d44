package io.github.aipolicygraph.engine.run;

import io.github.aipolicygraph.engine.cache.LruCache;
import io.github.aipolicygraph.engine.plan.CypherStatement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Which statements the server has a plan for, as far as it is known here. One that is asked for the second time is planned
 * in the background, one after the other: a question that comes back is worth its plan, one that does not is not.
 *
 * <p>Of some the server makes a plan that it cannot run (Neo4j 5.26, where a list within a list has a list of its own), or
 * takes longer for it than anybody waits. These have none: they are read in layers for good.
 */
final class PlannedStatements {

    private static final int CHARACTERS = 16_000_000;
    private static final int WAITING = 100;

    private final StatementRunner rows;
    private final LruCache<String, State> states = new LruCache<>(CHARACTERS, (text, state) -> text.length());
    private int waiting;
    private CompletionStage<?> last = CompletableFuture.completedStage(null);

    PlannedStatements(StatementRunner rows) {
        this.rows = rows;
    }

    private static final class State {
        private boolean isPlanned;
        private boolean isAwaited;
        private boolean isGivenUp;
    }

    synchronized boolean has(CypherStatement statement) {
        var state = states.find(statement.text());
        return state != null && state.isPlanned;
    }

    /** Takes note that a statement was asked for; the second time it is planned. */
    synchronized void asked(CypherStatement statement) {
        var state = states.find(statement.text());
        if (state == null) {
            states.keep(statement.text(), new State());
        } else if (!state.isPlanned && !state.isAwaited && !state.isGivenUp && waiting < WAITING) {
            plan(statement, state);
        }
    }

    /** The server has a plan and cannot run it. */
    synchronized void giveUp(CypherStatement statement) {
        var state = states.find(statement.text());
        if (state != null) {
            state.isPlanned = false;
            state.isGivenUp = true;
        }
    }

    private void plan(CypherStatement statement, State state) {
        state.isAwaited = true;
        waiting++;
        last = last.handle((done, failure) -> null)
                .thenCompose(before -> rows.rehearse(statement.text(), statement.parameters()))
                .whenComplete((done, failure) -> planned(state, failure));
    }

    private synchronized void planned(State state, Throwable failure) {
        waiting--;
        state.isAwaited = false;
        state.isPlanned = failure == null;
        state.isGivenUp = failure != null && !ErrorMapper.isAway(failure);
    }
}
