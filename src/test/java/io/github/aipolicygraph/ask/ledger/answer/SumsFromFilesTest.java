package io.github.aipolicygraph.ask.ledger.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.embedded.FreshServer;
import io.github.aipolicygraph.database.embedded.RunningNeo4j;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that no double can hold, from a YAML file through load, graph and count to the bytes of an answer. */
@Tag("slow")
@QuarkusTest
@TestProfile(SumsFromFilesTest.OwnFacts.class)
class SumsFromFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pledge(id: "odd") { money { edges { node { min max } } } }                  | "min":9007199254740993,"max":9007199254740993
            pledge(id: "odd") { ledger { headline { min max low high } } }              | "min":9007199254740993,"max":9007199254740993,"low":9007199254740993,"high":9007199254740993
            pledge(id: "odd") { ledger { headline { text } } }                          | "text":"EUR 9,007,199,254,740,993"
            pledge(id: "largest") { money { edges { node { min max } } } }              | "min":9007199254740993,"max":9223372036854775807
            pledge(id: "largest") { ledger { headline { low high } } }                  | "low":9007199254740993,"high":9223372036854775807
            ledger { totals { low high } }                                              | "low":18014398509481986,"high":9232379236109516800
            """)
    void keepAllTheirDigits(String question, String digits) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", "{ " + question + " }"))
                .post("/graphql")
                .asString();

        assertThat(answer).contains(digits);
    }

    /** Two pledges, and nobody who made them. */
    private static final Map<String, String> FILES = Map.of(
            "sources.yaml", """
                    - id: gazette
                      url: https://gazette.example.org/sums
                      title: Two large sums
                      publisher: Gazette
                      published: '2025-02-11'
                      language: en
                    """,
            "pledges.yaml",
                    pledge("odd", "9007199254740993", "9007199254740993", "EXACT")
                            + pledge("largest", "9007199254740993", "9223372036854775807", "RANGE"),
            "exchange_rates.csv", "date,USD\n2025-02-11,1.0335\n");

    private static String pledge(String id, String min, String max, String modality) {
        return """
                - id: %s
                  name: The %1$s sum
                  kind: FUNDING
                  purpose: GENERAL
                  announced_on: '2025-02-11'
                  money:
                  - stage: PLEDGED
                    instrument: UNSPECIFIED
                    min: %s
                    max: %s
                    modality: %s
                    currency: EUR
                    period: TOTAL
                    rank: PREFERRED
                    source: gazette
                    locator: paragraph 1
                  evidence:
                  - source: gazette
                    locator: paragraph 1
                """.formatted(id, min, max, modality);
    }

    public static final class OwnFacts implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnNeo4j.class));
        }
    }

    /** A graph that holds nothing but these files. */
    public static final class OwnNeo4j extends RunningNeo4j {

        private FreshServer server;

        @Override
        public Map<String, String> start() {
            var properties = super.start();
            server = FreshServer.start();
            properties.put("quarkus.neo4j.uri", server.uri());
            properties.put("aipolicygraph.facts", written().toString());
            return properties;
        }

        private static Path written() {
            try {
                var directory = Files.createTempDirectory(Path.of("target"), "facts-");
                for (var file : List.of("people", "institutions", "events", "relations", "statements")) {
                    Files.writeString(directory.resolve(file + ".yaml"), "[]\n");
                }
                for (var file : FILES.entrySet()) {
                    Files.writeString(directory.resolve(file.getKey()), file.getValue());
                }
                return directory;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void stop() {
            server.close();
        }
    }
}
