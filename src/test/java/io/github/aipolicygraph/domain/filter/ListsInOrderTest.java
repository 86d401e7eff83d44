package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** Lists that the database keeps in order hold what was retracted too, and show it to who asks for that time. */
@QuarkusTest
class ListsInOrderTest {

    @Inject
    Driver driver;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            institution(id: "european-commission" %s) | pledgesMade     | MATCH ({id: 'european-commission'})-[it:MADE]->({id: $id})
            institution(id: "softbank" %s) | pledgesPaid     | MATCH ({id: 'softbank'})-[it:PAYS]->({id: $id})
            institution(id: "openai" %s)              | pledgesReceived | MATCH ({id: 'openai'})<-[it:BENEFITS]-({id: $id})
            event(id: "paris-ai-action-summit" %s)    | participants    | MATCH ({id: $id})-[it:PARTICIPATED_IN]->({id: 'paris-ai-action-summit'})
            institution(id: "eu-ai-champions" %s)     | members         | MATCH ({id: $id})-[it:MEMBER_OF]->({id: 'eu-ai-champions'})
            pledge(id: "investai-200bn" %s)           | claims          | MATCH (it:Claim {id: $id})
            """)
    void haveWhatStandsAndWhatStood(String root, String list, String pattern) {
        var all = ids(root.formatted(""), list);
        assertThat(all).isNotEmpty();
        var retracted = all.get(0);
        run(pattern + " SET it.retractedAt = datetime('2040-01-01T00:00:00Z'), it.stands = false", retracted);
        try {
            assertThat(ids(root.formatted(""), list)).isEqualTo(without(all, retracted));
            assertThat(ids(root.formatted("asOf: {recorded: \"2039-12-31T00:00:00Z\"}"), list))
                    .isEqualTo(all);
            assertThat(ids(root.formatted("asOf: {recorded: \"2040-01-02T00:00:00Z\"}"), list))
                    .isEqualTo(without(all, retracted));
            assertThat(ids(root.formatted("asOf: {stated: \"2039-12-31\"}"), list))
                    .isEqualTo(without(all, retracted));
        } finally {
            run(pattern + " SET it.retractedAt = null, it.stands = true", retracted);
        }
    }

    private static List<String> without(List<String> all, String id) {
        return all.stream().filter(other -> !other.equals(id)).toList();
    }

    private static List<String> ids(String root, String list) {
        var question = "{ thing: %s { list: %s(first: 100) { edges { node { slug } } } } }";
        return given().contentType("application/json")
                .body(Map.of("query", question.formatted(root, list)))
                .post("/graphql")
                .jsonPath()
                .getList("data.thing.list.edges.node.slug");
    }

    private void run(String cypher, String id) {
        try (var session = driver.session()) {
            session.run(cypher, Map.of("id", id)).consume();
        }
    }
}
