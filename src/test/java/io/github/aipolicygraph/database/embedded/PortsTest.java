package io.github.aipolicygraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void takesTheNextOneWhenAProgramListens() throws IOException {
        try (var program = new ServerSocket(0)) {
            assertThat(Ports.firstFree(program.getLocalPort(), Set.of())).isGreaterThan(program.getLocalPort());
        }
    }

    @Test
    void seesAProgramThatListensOnTheLoopbackAddressOnly() throws IOException {
        try (var program = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(program.getLocalPort())).isFalse();
        }
    }

    @Test
    void promisesNoPortTwice() {
        var bolt = Ports.firstFree(27_500, Set.of());

        assertThat(Ports.firstFree(bolt, Set.of(bolt))).isNotEqualTo(bolt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aipolicygraph.neo4j.bolt-port", "aipolicygraph.neo4j.http-port"})
    void namesPortAndPropertyWhenTheUserHasFixedATakenOne(String property) throws IOException {
        try (var program = new ServerSocket(0)) {
            var home = FreshServer.newHome().resolve("not/made/yet");

            assertRefused(home, property, program.getLocalPort());

            assertThat(home).doesNotExist();
        }
    }

    @Test
    void leavesAHomeThatIsInUseAsItWas() throws IOException {
        var home = FreshServer.newHome();
        try (var held = ServerHome.hold(home, Duration.ZERO)) {
            held.prepare(TestSettings.in(home), "kept");
        }
        var before = contents(home);
        try (var program = new ServerSocket(0)) {
            assertRefused(home, "aipolicygraph.neo4j.bolt-port", program.getLocalPort());
        }
        assertThat(before).isNotEmpty();
        assertThat(contents(home)).isEqualTo(before);
        // The refused start has let go of the home: the next one need not wait.
        ServerHome.hold(home, Duration.ZERO).close();
    }

    private static void assertRefused(Path home, String property, int port) {
        var config = config(Map.of(property, Integer.toString(port)));
        var server = new ServerInUse(config, TestSettings.with(home, port, port + 1));

        assertThatThrownBy(server::start)
                .isInstanceOf(ServerCannotStart.class)
                .hasMessageContaining("Port " + port + " is taken")
                .hasMessageContaining(property);
    }

    private static Map<String, String> contents(Path home) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                contents.put(file.toString(), Files.isDirectory(file) ? "" : Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void acceptsATakenPortThatNobodyFixed() throws IOException {
        var config = config(Map.of());
        var found = config.getValue("aipolicygraph.neo4j.bolt-port", Integer.class);
        try (var late = new ServerSocket(found)) {
            new ServerInUse(config, TestSettings.in(FreshServer.newHome()))
                    .refuseTaken("aipolicygraph.neo4j.bolt-port");
            assertThat(late.isBound()).isTrue();
        }
    }

    @Test
    void pointsTheDriverAtThePortThatTheUserHasFixed() {
        var config = config(Map.of("aipolicygraph.neo4j.bolt-port", "17687"));

        assertThat(config.getValue("quarkus.neo4j.uri", String.class)).isEqualTo("bolt://127.0.0.1:17687");
    }

    @Test
    void keepsAwayFromAServerOfTheUsersOwn() {
        var config = config(Map.of("quarkus.neo4j.uri", "neo4j+s://graph.example.org"));

        assertThat(new ServerInUse(config, TestSettings.in(FreshServer.newHome())).isEmbedded())
                .isFalse();
        assertThat(config.getOptionalValue("quarkus.neo4j.authentication.password", String.class))
                .isEmpty();
    }

    @Test
    void listsNoneOfItsNamesSoThatTheBuildKeepsNone() {
        var defaults = new StartDefaults(name -> null);

        assertThat(defaults.getValue("quarkus.neo4j.uri")).startsWith("bolt://127.0.0.1:");
        assertThat(defaults.getPropertyNames()).isEmpty();
    }

    private static Config config(Map<String, String> set) {
        return new SmallRyeConfigBuilder()
                .withSources(new StartDefaults.Factory())
                .withSources(new PropertiesConfigSource(set, "the user", 400))
                .build();
    }
}
