package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.embedded.ServerCannotStart;
import io.github.aipolicygraph.database.embedded.ServerInUse;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The order of the start and of the end: the server first and last, between them whoever needs the graph. */
@ApplicationScoped
class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);
    private static final int CANNOT_START = 1;
    private static final Duration FILLED_WITHIN = Duration.ofMinutes(10);

    private final ServerInUse server;
    private final FillGraphOnceReachable filling;
    private final Progress progress;
    private final PreparedStore prepared;

    Start(ServerInUse server, FillGraphOnceReachable filling, Progress progress, PreparedStore prepared) {
        this.prepared = prepared;
        this.server = server;
        this.filling = filling;
        this.progress = progress;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        var store = prepared.ofTheseFacts();
        if (prepared.isToBeMade() && store.isPresent()) {
            end(0);
        }
        try {
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                server.refuseTaken("quarkus.http.port");
            }
            server.start(store);
        } catch (ServerCannotStart failure) {
            // The sentence says all; a stack trace under it would only hide it.
            LOG.error(failure.getMessage());
            end(CANNOT_START);
        }
        filling.begin();
        filling.awaitEnd();
        if (prepared.isToBeMade()) {
            keepStore();
        }
    }

    private void keepStore() {
        progress.awaitEnd(FILLED_WITHIN);
        if (progress.missing().isPresent()) {
            LOG.errorf("No store was prepared: %s", progress.missing().orElseThrow());
            end(CANNOT_START);
        }
        prepared.keep(server);
        end(0);
    }

    /** Without the rest of the start. */
    private static void end(int status) {
        Quarkus.asyncExit(status);
        throw new PreventFurtherStepsException(status);
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent event) {
        filling.abandon();
        server.stop();
    }
}
