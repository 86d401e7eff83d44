package io.github.aipolicygraph.ask.ledger.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Sums that no double can hold come back with all their digits. */
@QuarkusTest
class LargeSumsTest {

    /** 2^53 + 1, and the largest number of 64 bits. */
    private static final long FIRST = 9_007_199_254_740_993L;

    private static final String CHANGE = """
            MATCH (c:Claim {predicate: 'AMOUNT'})-[:SUBJECT]->(:Pledge {id: $id})
            WHERE c.retractedAt IS NULL
            SET c.min = $min, c.max = $max
            """;

    @Inject
    Driver driver;

    @BeforeEach
    void raise() {
        change("korea-100tn", FIRST, FIRST);
        change("korea-150tn", FIRST - 1, Long.MAX_VALUE);
    }

    @AfterEach
    void restore() {
        change("korea-100tn", 100_000_000_000_000L, 100_000_000_000_000L);
        change("korea-150tn", 150_000_000_000_000L, 150_000_000_000_000L);
    }

    private void change(String pledge, long min, long max) {
        driver.executableQuery(CHANGE)
                .withParameters(Map.of("id", pledge, "min", min, "max", max))
                .execute();
    }

    @Test
    void claimsKeepAllDigits() {
        assertThat(ask("{ pledge(id: \"korea-100tn\") { money(first: 1) { edges { node { min max } } } } }"))
                .contains("\"min\":9007199254740993,\"max\":9007199254740993");
    }

    @Test
    void ledgersKeepAllDigits() {
        assertThat(ask("""
                        { pledge(id: "korea-100tn") { ledger { headline { min max low high text french: text(language: FR) } } } }
                        """))
                .contains("\"min\":9007199254740993,\"max\":9007199254740993,\"low\":9007199254740993")
                .contains("\"text\":\"KRW 9,007,199,254,740,993\"");
    }

    @Test
    void sumsGoBeyond64Bits() {
        // 2^53 .. 2^63-1, of which the fund of 2^53+1 is a part or not
        assertThat(ask("""
                        { ledger(filter: { ids: ["korea-100tn", "korea-150tn"] }) { totals { low high } } }
                        """)).contains("\"high\":9232379236109516800");
        assertThat(ask("""
                        { pledge(id: "korea-150tn") { ledger(decomposition: BY_PLACE) { conflicts { spread } headline { low high } } } }
                        """)).contains("\"low\":9007199254740992,\"high\":9223372036854775807");
    }

    @Test
    void filtersCompareAllDigits() {
        var filter = """
                query($least: Float) { pledges(filter: { ids: ["korea-100tn"], money: { amount: { atLeast: %s } } }) { totalCount } }
                """;
        assertThat(ask(filter.formatted("9007199254740993"))).contains("\"totalCount\":1");
        assertThat(ask(filter.formatted("9007199254740994"))).contains("\"totalCount\":0");
        assertThat(ask(filter.formatted("$least"), "9007199254740993")).contains("\"totalCount\":1");
        assertThat(ask(filter.formatted("$least"), "9007199254740994")).contains("\"totalCount\":0");
        assertThat(ask(filter.formatted("$least"), "9.007e15")).contains("\"totalCount\":1");
        assertThat(ask(filter.formatted("1e20"))).contains("\"totalCount\":0");
    }

    private static String ask(String question) {
        return ask(question.replace("query($least: Float) ", ""), "null");
    }

    private static String ask(String question, String least) {
        var body = "{\"query\": \"%s\", \"variables\": {\"least\": %s}}"
                .formatted(question.replace("\"", "\\\"").replaceAll("\\s+", " "), least);
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
