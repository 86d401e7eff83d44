package io.github.aipolicygraph.ask.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** The pages of a list whose order follows from the facts belong together only while these are the same. */
@QuarkusTest
class PagesOfOneVersionTest {

    @Inject
    Driver driver;

    private String version;

    @BeforeEach
    void remembersTheVersion() {
        version = version(null);
    }

    @AfterEach
    void restoresTheVersion() {
        version(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search(text: \"declaration\", first: 3%s)",
                "people(orderBy: DEGREE_DESC, first: 3%s)",
                "pledges(orderBy: AMOUNT_DESC, first: 3%s)",
            })
    void areRefusedAfterALoad(String field) {
        var cursor = ask(field, "").getString("data.list.pageInfo.endCursor");
        var after = ", after: \"" + cursor + "\"";

        assertThat(ask(field, after).getList("data.list.edges")).hasSize(3);
        version("another");
        var refused = ask(field, after);

        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("BAD_CURSOR");
        assertThat(refused.getString("errors[0].message")).contains("The facts changed");
        assertThat(refused.<Object>get("data.list")).isNull();
        assertThat(ask(field, "").getList("errors")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = "people(orderBy: NAME_ASC, first: 3%s)")
    void goOnInAnOrderThatALoadKeeps(String field) {
        var cursor = ask(field, "").getString("data.list.pageInfo.endCursor");
        version("another");

        assertThat(ask(field, ", after: \"" + cursor + "\"").getList("data.list.edges"))
                .hasSize(3);
    }

    private static JsonPath ask(String field, String after) {
        var query = "{ list: " + field.formatted(after) + " { pageInfo { endCursor } edges { cursor } } }";
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }

    /** The version, which is set first unless it is null. */
    private String version(String other) {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (facts:Dataset {id: 'facts'})
                            SET facts.version = coalesce($other, facts.version)
                            RETURN facts.version AS version
                            """, Collections.singletonMap("other", other))
                    .single()
                    .get("version")
                    .asString();
        }
    }
}
