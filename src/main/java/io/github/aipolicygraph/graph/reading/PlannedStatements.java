package io.github.aipolicygraph.graph.reading;

import io.github.aipolicygraph.graph.compiled.Statement;
import io.github.aipolicygraph.graph.serving.recent.Recent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which statements the server has a plan for, as far as it is known here. One that is asked for the second time is planned
 * in the background, one after the other: a question that comes back is worth its plan, one that does not is not.
 */
final class PlannedStatements {

    private static final int CHARACTERS = 16_000_000;
    private static final int WAITING = 100;

    private final Rows rows;
    private final Recent<String, State> states = new Recent<>(CHARACTERS, (text, state) -> text.length());
    private final AtomicInteger waiting = new AtomicInteger();
    private CompletionStage<?> last = CompletableFuture.completedStage(null);

    PlannedStatements(Rows rows) {
        this.rows = rows;
    }

    private static final class State {
        private boolean isPlanned;
        private boolean isAwaited;
    }

    /** Whether there is a plan; if there is none, one is made the next time that this is asked. */
    synchronized boolean isPlanned(Statement statement) {
        var state = states.find(statement.text());
        if (state == null) {
            states.keep(statement.text(), new State());
            return false;
        }
        if (!state.isPlanned && !state.isAwaited && waiting.get() < WAITING) {
            plan(statement, state);
        }
        return state.isPlanned;
    }

    private void plan(Statement statement, State state) {
        state.isAwaited = true;
        waiting.incrementAndGet();
        last = last.handle((done, failure) -> null)
                .thenCompose(before -> rows.prepare(statement.text(), statement.parameters()))
                .whenComplete((done, failure) -> planned(state, failure == null));
    }

    private synchronized void planned(State state, boolean isPlanned) {
        waiting.decrementAndGet();
        state.isAwaited = false;
        state.isPlanned = isPlanned;
    }
}
