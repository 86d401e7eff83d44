package io.github.aipolicygraph.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the facts of the files are in the graph. */
@Readiness
@ApplicationScoped
class FactsHealth implements HealthCheck {

    private final Progress progress;

    FactsHealth(Progress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("facts: the files are in the graph");
        progress.loaded().ifPresent(summary -> check.up().withData("loaded", summary));
        progress.missing().ifPresent(reason -> check.down().withData("reason", reason));
        return check.build();
    }
}
