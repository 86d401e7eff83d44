package io.github.aipolicygraph.start.ahead;

import io.github.aipolicygraph.api.graphql.GraphQLEngine;
import io.github.aipolicygraph.start.Progress;
import io.github.aipolicygraph.start.StartSettings;
import io.github.aipolicygraph.start.ahead.KnownQuestions.Known;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/**
 * Asks the known questions once the graph is filled, so that the database has planned them before a reader asks.
 *
 * <p>Each is asked twice: what comes back a second time is planned as one statement, too.
 */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final int TIMES = 2;

    private final GraphQLEngine engine;
    private final Progress progress;
    private final StartSettings settings;

    WarmUp(GraphQLEngine engine, Progress progress, StartSettings settings) {
        this.engine = engine;
        this.progress = progress;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.askAhead()) {
            progress.onEnd(() -> {
                var thread = new Thread(this::ask, "ask-ahead");
                thread.setDaemon(true);
                thread.start();
            });
        }
    }

    /** Asks one question at a time, so that readers' questions don't wait. */
    private void ask() {
        for (int time = 0; time < TIMES && progress.loaded().isPresent(); time++) {
            KnownQuestions.all().forEach(this::ask);
        }
    }

    private void ask(Known question) {
        try {
            engine.answer(question.document(), null, question.variables()).join();
        } catch (CompletionException failure) {
            // Who asks it will be told.
            LOG.debug("A question could not be asked ahead.", failure);
        }
    }
}
