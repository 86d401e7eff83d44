package io.github.aipolicygraph.start;

import io.github.aipolicygraph.database.Connection;
import io.github.aipolicygraph.database.embedded.ServerInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The database as the start and the health checks see it: it answers, or there is a reason why not. */
@ApplicationScoped
class DatabaseStatus {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
    /** The embedded server is known to be on its way, so it is asked often. */
    private static final Duration EMBEDDED_PAUSE = Duration.ofMillis(200);

    private final ServerInUse server;
    private final Connection connection;
    private final StartSettings settings;

    DatabaseStatus(ServerInUse server, Connection connection, StartSettings settings) {
        this.server = server;
        this.connection = connection;
        this.settings = settings;
    }

    Optional<String> trouble() {
        var trouble =
                server.isUnfinished() ? Optional.of("Neo4j is making its store.") : connection.trouble(ANSWER_WITHIN);
        return trouble.map(reason -> server.trouble().orElse(reason));
    }

    /** Whether the silence of the database is worth a word: the embedded server needs some seconds to come up. */
    boolean isExpectedSilence() {
        return server.isEmbedded() && server.trouble().isEmpty();
    }

    String onItsWay() {
        return "Neo4j is starting; %s tells how far it is.".formatted(server.log());
    }

    /** What to do if a trouble does not pass by itself. */
    String remedy() {
        return server.isEmbedded()
                ? "If it stays so, see %s. If nothing else helps, stop the application, delete %s and start again."
                        .formatted(server.log(), server.home())
                : "If it stays so, see the log of the Neo4j at %s.".formatted(server.uri());
    }

    boolean isLost(Throwable failure) {
        return connection.isLost(failure);
    }

    Duration pause(boolean expectedSilence) {
        return expectedSilence ? EMBEDDED_PAUSE : settings.retryEvery();
    }
}
