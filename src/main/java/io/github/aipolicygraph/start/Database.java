package io.github.aipolicygraph.start;

import io.github.aipolicygraph.graph.Connection;
import io.github.aipolicygraph.graph.server.ServerInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The database as the start and the health checks see it: it answers, or there is a reason why not. */
@ApplicationScoped
class Database {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
    /** The embedded server is known to be on its way, so it is asked often. */
    private static final Duration EMBEDDED_PAUSE = Duration.ofMillis(200);

    private final ServerInUse server;
    private final Connection connection;
    private final StartSettings settings;

    Database(ServerInUse server, Connection connection, StartSettings settings) {
        this.server = server;
        this.connection = connection;
        this.settings = settings;
    }

    Optional<String> trouble() {
        return connection.trouble(ANSWER_WITHIN).map(reason -> server.trouble().orElse(reason));
    }

    /** Whether the silence of the database is worth a word: the embedded server needs some seconds to come up. */
    boolean isExpectedSilence() {
        return server.isEmbedded() && server.trouble().isEmpty();
    }

    boolean isLost(Throwable failure) {
        return connection.isLost(failure);
    }

    Duration pause(boolean expectedSilence) {
        return expectedSilence ? EMBEDDED_PAUSE : settings.retryEvery();
    }
}
