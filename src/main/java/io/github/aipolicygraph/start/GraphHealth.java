package io.github.aipolicygraph.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers. */
@Readiness
@ApplicationScoped
class GraphHealth implements HealthCheck {

    private final DatabaseStatus database;

    GraphHealth(DatabaseStatus database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("graph: the database answers");
        return database.trouble()
                .map(reason -> check.down().withData("reason", reason).build())
                .orElseGet(() -> check.up().build());
    }
}
