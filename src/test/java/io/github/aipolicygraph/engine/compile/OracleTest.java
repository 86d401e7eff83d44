package io.github.aipolicygraph.engine.compile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.catalog.CypherFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** One statement a root field gives what field-by-field execution gives: the same data, the same nulls, the same error paths. */
@Tag("slow")
@QuarkusTest
class OracleTest {

    private static final int QUESTIONS = 40;
    private static final Map<String, List<String>> IDS = Map.of(
            "person", List.of("ursula-von-der-leyen", "yann-lecun", "nobody", "broken-person"),
            "institution", List.of("european-commission", "gov-fr", "openai", "broken-institution"),
            "event", List.of("paris-ai-action-summit", "investai-launch"),
            "pledge", List.of("investai-200bn", "investai-champions-150bn", "france-109bn", "stargate-500bn"),
            "entity", List.of("paris-statement", "openai"),
            "source", List.of("21news-200mds", "verdict-investai"),
            "claim", List.of("no-claim"),
            "node", List.of("ursula-von-der-leyen", "investai-200bn", "21news-200mds", "broken-person"));

    @Inject
    GraphQLSchema schema;

    @Inject
    Driver driver;

    /** Entities without what must be there, so that nulls have to travel upwards. */
    @BeforeEach
    void breakSomething() {
        run("""
                CREATE (:Entity:Actor:Person {id: 'broken-person', nameOrder: 'zzz', degreeOrder: '0000000001\\tbroken-person'})
                  -[:HOLDS_POSITION {claim: 'no-claim', role: 'any', rank: 'NONSENSE'}]->
                  (:Entity:Actor:Institution {id: 'broken-institution', name: 'Broken', nameOrder: 'zzzz',
                    degreeOrder: '0000000001\\tbroken-institution'})
                """);
    }

    @AfterEach
    void mend() {
        run("MATCH (broken:Entity) WHERE broken.id STARTS WITH 'broken-' DETACH DELETE broken");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesWhatFieldByFieldExecutionGives(long seed) {
        var questions = new RandomQuestions(schema, IDS, seed);
        for (int question = 0; question < QUESTIONS; question++) {
            compare(questions.next());
        }
    }

    /** Chance seldom comes to rows that are no node, nor to those of them that hold links. */
    @ParameterizedTest
    @ValueSource(strings = {"stargate-500bn", "currentai-400m", "uk-tech-31bn", "eu-ai-factories-10bn"})
    void givesItForComputedRows(String pledge) {
        compare("""
                { pledge(id: "%s") {
                    bothSides {
                      side disputed announcer { id } party { id name(language: FR) } actor { __typename ... on Person { born } }
                      tieToAnnouncer { relation from claim { id } } a: tieToParty { __typename role to relation }
                      claims { predicate subject { id } } few: claims { evidence { locator source { id } } } }
                    conflicts { about entity { id } stage currency measure min max low high spread claims { id saidBy { id } } } } }
                """.formatted(pledge));
    }

    /** Nor to the lists whose length sources give, nor to what was so on a day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "event(id: \"paris-statement\")",
                "institution(id: \"gpai-code\")",
                "event(id: \"stop-the-clock-letter\")"
            })
    void givesItForListsWhoseLengthIsSaid(String root) {
        compare("""
                { %s {
                    signatories(first: 2, filter: {nameContains: "a"}) {
                      totalCount listed said { min max units text french: text(language: FR) claims { id number { unit } } }
                      edges { holds node { id } } pageInfo { hasNextPage } }
                    few: signatories(last: 1, link: {holds: [WITHIN_DATES]}) { listed totalCount more: said { units } }
                    refusals { edges { node { id stance speaker { id } } } } } }
                """.formatted(root));
        compare("""
                { institution(id: "gov-us") {
                    positions { edges { holds attestedOn node { id } } }
                    a: positions(link: {holds: [SUCCEEDED]}) { totalCount } b: positions(link: {not: {holds: [SUCCEEDED]}}) { totalCount }
                    members { listed said { min } } refused { totalCount } } }
                """);
    }

    private void compare(String question) {
        var expected = new FieldByField(schema, CypherFiles.read(schema), driver).answer(question);
        Map<String, Object> answer = given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                .getMap("$");
        assertThat(comparable(answer.get("data")))
                .as("%s %s", question, expected.getErrors())
                .isEqualTo(comparable(expected.getData()));
        assertThat(errorPaths(answer)).as(question).isEqualTo(errorPaths(expected));
    }

    private static Set<Object> errorPaths(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> comparable(error.getPath()))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Set<Object> errorPaths(Map<String, Object> answer) {
        var errors = (List<Map<String, Object>>) answer.getOrDefault("errors", List.of());
        return errors.stream().map(error -> comparable(error.get("path"))).collect(Collectors.toSet());
    }

    /** Numbers by their value: 200000000000 and 2.0E11 are one. */
    private static Object comparable(Object value) {
        if (value instanceof Map<?, ?> map) {
            var all = new TreeMap<String, Object>();
            map.forEach((key, inner) -> all.put(key.toString(), comparable(inner)));
            return all;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OracleTest::comparable).toList();
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
