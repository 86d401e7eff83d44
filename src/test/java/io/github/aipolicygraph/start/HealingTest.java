package io.github.aipolicygraph.start;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.github.aipolicygraph.database.embedded.Ports;
import io.github.aipolicygraph.database.embedded.RunningNeo4j;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server of the user's own that is away when the application starts, comes, goes, and comes back. */
@Tag("slow")
@QuarkusTest
@TestProfile(HealingTest.DatabaseIsAway.class)
@Timeout(180)
class HealingTest {

    /** To be ready is to have loaded all facts, which takes a busy machine more than a minute. */
    private static final long HEALS_WITHIN_MILLIS = 240_000;

    @ConfigProperty(name = "quarkus.neo4j.uri")
    URI addressOfTheApplication;

    @Test
    void isAliveButNotReadyUntilTheDatabaseAnswers() throws Exception {
        var target = URI.create(System.getProperty("aipolicygraph.test.uri")).getPort();

        get("/q/health/live").then().statusCode(200);
        get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(containsString("is not reachable"), containsString("quarkus.neo4j.uri"));

        try (var network = Relay.open(addressOfTheApplication.getPort(), target)) {
            awaitReadiness(200);
            get("/q/health/ready").then().body(containsString("\"loaded\""), not(containsString("\"reason\"")));
        }
        awaitReadiness(503);
        get("/q/health/live").then().statusCode(200);
        try (var network = Relay.open(addressOfTheApplication.getPort(), target)) {
            awaitReadiness(200);
        }
    }

    private static void awaitReadiness(int status) throws InterruptedException {
        var until = System.currentTimeMillis() + HEALS_WITHIN_MILLIS;
        var seen = get("/q/health/ready").statusCode();
        while (seen != status && System.currentTimeMillis() < until) {
            Thread.sleep(250);
            seen = get("/q/health/ready").statusCode();
        }
        assertThat(seen).isEqualTo(status);
    }

    /** The usual Neo4j of the tests runs, but the application is told a port at which nobody listens yet. */
    public static final class UnreachableNeo4j extends RunningNeo4j {

        @Override
        public Map<String, String> start() {
            var properties = super.start();
            properties.put("quarkus.neo4j.uri", "bolt://127.0.0.1:" + freePort());
            properties.put("aipolicygraph.start.patience", "0s");
            properties.put("aipolicygraph.start.retry-every", "200ms");
            return properties;
        }

        private static int freePort() {
            return Ports.firstFree(28_500, Set.of());
        }
    }

    public static final class DatabaseIsAway implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(UnreachableNeo4j.class));
        }
    }
}
