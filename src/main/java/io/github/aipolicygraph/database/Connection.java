package io.github.aipolicygraph.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Checks whether the database answers, and if not, why. */
@ApplicationScoped
public class Connection {

    private final Driver driver;
    private final String uri;

    public Connection(Driver driver, @ConfigProperty(name = "quarkus.neo4j.uri") String uri) {
        this.driver = driver;
        this.uri = uri;
    }

    /** Queries the database. Returns a sentence with the reason if it doesn't answer in time. */
    public Optional<String> trouble(Duration patience) {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        var session = driver.session(AsyncSession.class, reading);
        try {
            session.runAsync("RETURN 1")
                    .thenCompose(answer -> answer.consumeAsync())
                    .toCompletableFuture()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return Optional.empty();
        } catch (CompletionException failure) {
            return Optional.of(sentence(failure.getCause()));
        } catch (RuntimeException failure) {
            return Optional.of(sentence(failure));
        } finally {
            session.closeAsync();
        }
    }

    /** Returns true if the failure means that the database went away, and the same work may succeed once it is back. */
    public boolean isLost(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException || cause instanceof ServiceUnavailableException) {
                return true;
            }
        }
        return false;
    }

    private String sentence(Throwable failure) {
        if (failure instanceof AuthenticationException) {
            return "Neo4j at %s refuses the login. Check quarkus.neo4j.authentication.username and .password."
                    .formatted(uri);
        }
        if (failure instanceof SecurityException) {
            return "Neo4j at %s refuses the connection: %s".formatted(uri, failure.getMessage());
        }
        if (failure instanceof TimeoutException) {
            return "Neo4j at %s does not answer in time.".formatted(uri);
        }
        if (failure instanceof ServiceUnavailableException) {
            return "Neo4j at %s is not reachable. Start it, or check quarkus.neo4j.uri.".formatted(uri);
        }
        return "Neo4j at %s does not answer: %s".formatted(uri, failure.getMessage());
    }
}
