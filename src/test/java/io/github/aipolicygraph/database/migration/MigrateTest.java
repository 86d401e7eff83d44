package io.github.aipolicygraph.database.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.database.embedded.FreshServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.summary.Plan;

class MigrateTest {

    private static FreshServer server;
    private static String version;

    @BeforeAll
    static void migrateAnEmptyDatabase() {
        ScratchGraph.empty();
        server = ScratchGraph.server();
        version = ScratchGraph.version();
    }

    @Test
    void changesNothingTheSecondTime() {
        var schema = schema();

        assertThat(new Migrate(server.driver()).apply()).isEqualTo(version);
        assertThat(schema()).isEqualTo(schema).contains("entity_id", "claim_id", "person_name_order");
    }

    @Test
    void goesOnAfterAMigrationThatWasCutShort() {
        run("CREATE (:`__Neo4jMigrationsLock` {id: 'left', name: 'John Doe'})");
        var migrate = new Migrate(server.driver());

        migrate.forgetCutShort();

        assertThat(migrate.apply()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "Entity, nameOrder", "Actor, nameOrder", "Person, nameOrder", "Institution, nameOrder",
        "Event, nameOrder", "Event, dateOrder", "Pledge, nameOrder", "Pledge, dateOrder",
        "Source, nameOrder", "Source, dateOrder", "Claim, dateOrder", "Statement, dateOrder",
        "Entity, degreeOrder", "Actor, degreeOrder", "Person, degreeOrder", "Institution, degreeOrder",
        "Event, degreeOrder", "Pledge, degreeOrder", "Pledge, amountOrder"
    })
    void readsAPageInTheOrderOfAnIndex(String label, String key) {
        var operators = operators(
                "EXPLAIN MATCH (n:%1$s) WHERE n.%2$s > '' RETURN n.id ORDER BY n.%2$s LIMIT 20".formatted(label, key));

        assertThat(operators).anyMatch(operator -> operator.startsWith("NodeIndexSeekByRange"));
        assertThat(operators).noneMatch(operator -> operator.contains("Sort") || operator.contains("Top"));
    }

    @ParameterizedTest
    @CsvSource({
        "MADE, startOrder",
        "PAYS, startOrder",
        "BENEFITS, endOrder",
        "PARTICIPATED_IN, endOrder",
        "MEMBER_OF, endOrder"
    })
    void readsTheListOfOneThingInTheOrderOfAnIndex(String type, String key) {
        var operators = operators("""
                EXPLAIN MATCH ()-[r:%1$s]->(n) WHERE r.%2$s STARTS WITH 'a' AND r.stands = true
                RETURN n ORDER BY r.%2$s LIMIT 20
                """.formatted(type, key));

        assertThat(operators).anyMatch(operator -> operator.startsWith("DirectedRelationshipIndexSeek"));
        assertThat(operators).noneMatch(operator -> operator.contains("Sort") || operator.contains("Top"));
    }

    private static List<String> operators(String statement) {
        try (var session = server.driver().session()) {
            var operators = new ArrayList<String>();
            collect(session.run(statement).consume().plan(), operators);
            return operators;
        }
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    private static List<String> schema() {
        try (var session = server.driver().session()) {
            return session.run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name")
                    .list(row -> row.get("name").asString());
        }
    }

    private static void run(String statement) {
        try (var session = server.driver().session()) {
            session.run(statement).consume();
        }
    }
}
