package io.github.aipolicygraph.start;

import io.github.aipolicygraph.graph.server.ServerCannotStart;
import io.github.aipolicygraph.graph.server.ServerInUse;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;

/** The order of the start and of the end: the server first and last, between them whoever needs the graph. */
@ApplicationScoped
class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);
    private static final int CANNOT_START = 1;

    private final ServerInUse server;
    private final FillGraphOnceReachable filling;
    private final Progress progress;
    private final StartSettings settings;

    Start(ServerInUse server, FillGraphOnceReachable filling, Progress progress, StartSettings settings) {
        this.server = server;
        this.filling = filling;
        this.progress = progress;
        this.settings = settings;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        try {
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                server.refuseTaken("quarkus.http.port");
            }
            server.start();
        } catch (ServerCannotStart failure) {
            // The sentence says all; a stack trace under it would only hide it.
            LOG.error(failure.getMessage());
            Quarkus.asyncExit(CANNOT_START);
            throw new PreventFurtherStepsException(CANNOT_START);
        }
        filling.begin();
        progress.awaitEnd(settings.patience());
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent event) {
        filling.abandon();
        server.stop();
    }
}
